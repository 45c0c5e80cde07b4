import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { markupOf } from "../../../src/items/markups.js";
import { type SpecimenName, specimen } from "../specimens.js";

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

function front(name: SpecimenName): Document {
  const item = specimen(name);
  const context = {
    inline: (text: string) => `<i id="ref-1">${escaped(text)}</i>`,
    locale: "en",
    name: item.id,
  };
  const html = markupOf(item.kind).front?.(item, context) ?? "";
  return parseHTML(`<!DOCTYPE html><html><body>${html}</body></html>`).document;
}

const texts = (document: Document, selector: string) =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);

describe("on paper and cards", () => {
  it("a match has its left side numbered, its right side lettered and not in the right order", () => {
    const document = front("match");
    expect(texts(document, "ol:not([type]) > li")[1]).toBe("The middle valley");
    const rights = texts(document, 'ol[type="A"] > li');
    expect(rights).toHaveLength(4);
    expect(rights).toContain("Wool");
    expect(rights.indexOf("Glass") === 1 && rights.indexOf("Boats") === 2).toBe(false);
  });

  it("a cloze has lines to write on, and below what may be chosen for each", () => {
    const document = front("cloze");
    expect(document.querySelector("p")?.textContent).toContain(
      "The rule came in 1______, and the quarrel in 2______. So",
    );
    const [first = "", last] = texts(document, "li");
    expect(first.slice("Gap 1: ".length).split(" / ").sort()).toEqual([
      "August",
      "June & July",
      "May",
    ]);
    expect(last).toBe("Gap 3: rising price / falling price");
  });

  it.each(["choice", "order", "match", "cloze"] as const)("repeats no id: %s", (name) =>
    expect(front(name).querySelector("[id]")).toBeNull(),
  );
});
