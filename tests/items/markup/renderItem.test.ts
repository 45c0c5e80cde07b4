import { HtmlValidate } from "html-validate";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { kindOf } from "../../../src/items/kinds.js";
import { renderItem } from "../../../src/items/markup/renderItem.js";
import { type SpecimenName, specimen, specimens } from "../specimens.js";

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const inline = (text: string) => escaped(text).replace(/\*(.*?)\*/g, "<em>$1</em>");
const render = (name: SpecimenName) => renderItem(specimen(name), { inline });
const names = Object.keys(specimens) as SpecimenName[];

const page = (html: string) =>
  `<!DOCTYPE html>\n<html lang="en"><head><title>x</title></head><body><main><h1>x</h1>${html}</main></body></html>`;

function parse(name: SpecimenName): Document {
  return parseHTML(page(render(name))).document;
}

const validator = new HtmlValidate({
  extends: ["html-validate:recommended"],
  rules: {
    // Matters of style, not of validity.
    "long-title": "off",
    "no-trailing-whitespace": "off",
    "no-inline-style": "off",
    // An input that submits nothing needs no name of a known form.
    "form-dup-name": "off",
    "void-style": "off",
    "prefer-native-element": "off",
  },
});

describe("renderItem", () => {
  it("writes valid HTML, all kinds on one page", async () => {
    const report = await validator.validateString(page(names.map(render).join("\n")));
    const problems = report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line }) => `${line}: ${ruleId}: ${message}`),
    );
    expect(problems).toEqual([]);
  });

  it.each(names)("holds the stem and every reason once: %s", (name) => {
    const item = specimen(name);
    const document = parse(name);
    const reasons = kindOf(item.kind)
      .entries(item)
      .flatMap(({ why }) => (why ? [why.replaceAll("*", "")] : []));
    const whys = [...document.querySelectorAll(".item__why")].map(({ textContent }) => textContent);
    expect([...whys].sort()).toEqual(reasons.sort());
    expect(document.querySelectorAll("details.item__key .item__why")).toHaveLength(whys.length);
    expect(document.querySelector("legend")?.textContent).toBe(item.stem.replaceAll("*", ""));
  });

  it("marks the key by a word, in the details only", () => {
    const marks = [...parse("choices").querySelectorAll("details .item__mark")];
    expect(marks.map(({ textContent }) => textContent.trim())).toEqual([
      "Right",
      "Wrong",
      "Right",
      "Wrong",
    ]);
    expect(parse("judgement").querySelector(".item__mark")).toBeNull();
  });

  it("escapes what is text and writes the key as data", () => {
    expect(render("choice")).toContain("The rule &amp; the quarrel are &lt;the same>.");
    expect(parse("choices").querySelector("quiz-item")?.getAttribute("data-key")).toBe("[0,2]");
    expect(parse("judgement").querySelector("quiz-item")?.getAttribute("data-key")).toBe("null");
  });

  it("shows the lines of an order shuffled, and the right order in the details", () => {
    const document = parse("order");
    const lines = (selector: string) =>
      [...document.querySelectorAll(`${selector} > [data-option]`)].map((row) =>
        row.getAttribute("data-option"),
      );
    expect(lines(".item__reasons")).toEqual(["0", "1", "2", "3"]);
    expect(lines(".item__options")).not.toEqual(["0", "1", "2", "3"]);
    expect(lines(".item__options").toSorted()).toEqual(["0", "1", "2", "3"]);
  });

  it("repeats no id of inline Markdown in the details", () => {
    let n = 0;
    const html = renderItem(specimen("choice"), {
      inline: (text) => `<i id="ref-${n++}">${escaped(text)}</i>`,
    });
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("says in the buttons' names what pressing them does", () => {
    const labels = [...parse("choice").querySelectorAll("button[name=confidence]")].map((button) =>
      button.getAttribute("aria-label"),
    );
    expect(labels).toEqual([
      "Guessing: check the answer",
      "Fairly sure: check the answer",
      "Certain: check the answer",
    ]);
  });

  it("offers the phone's number keys unless a minus may be needed", () => {
    const item = specimen("numeric");
    if (item.kind !== "numeric") throw new Error("not numeric");
    expect(renderItem(item, { inline })).toContain('inputmode="decimal"');
    const negative = { ...item, key: { ...item.key, value: -50 } };
    expect(renderItem(negative, { inline })).toContain('inputmode="text"');
  });
});

describe("what surrounds a question", () => {
  const item = specimen("choice");

  it("links to its stimulus, a text or a figure", () => {
    const text = renderItem({ ...item, stimulus: "two-reports" }, { inline });
    expect(text).toContain('href="#stimulus-two-reports"');
    expect(text).toContain('data-stimulus="stimulus-two-reports"');
    const figure = renderItem({ ...item, stimulus: "fig-japanImports" }, { inline });
    expect(figure).toContain('data-stimulus="fig-japanImports"');
  });

  it("offers its hints in steps, each with its number", () => {
    const summaries = [...parse("choice").querySelectorAll(".item__hint summary")];
    expect(summaries.map(({ textContent }) => textContent)).toEqual(["Hint 1 of 2", "Hint 2 of 2"]);
  });

  it("names the misconception behind each option, for the browser", () => {
    const traps = parse("choice").querySelector("quiz-item")?.getAttribute("data-traps");
    expect(JSON.parse(traps ?? "")).toEqual([null, "after-means-because", null]);
  });

  it("lets options be shuffled, unless the author keeps their order", () => {
    expect(render("choice")).toContain('data-shuffle="any"');
    expect(render("order")).toContain('data-shuffle="wrong"');
    expect(render("judgement")).not.toContain("data-shuffle");
  });
});
