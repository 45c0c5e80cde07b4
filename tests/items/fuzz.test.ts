import fc from "fast-check";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import type { Item } from "../../src/items/kinds.js";
import { renderItem } from "../../src/items/markup/renderItem.js";
import { escapeHtml } from "../../src/model/escapeHtml.js";
import type { Finding } from "../../src/model/finding.js";
import { longestFence } from "../../src/site/item/locate.js";
import { parseItem } from "../../src/site/readItem.js";
import { quizText } from "./mutateItem.js";
import { payloads } from "./oddValues.js";
import { type SpecimenName, specimen, specimens } from "./specimens.js";

const inputs = fc.sample(quizText, { numRuns: 11_000, seed: 2010 });
const place = { file: "docs/fuzz.md", line: 1 };

interface Outcome {
  text: string;
  item?: Item;
  findings: Finding[];
  /** As asked and as a guess. */
  html: string[];
  error?: string;
}

const outcomes = inputs.map(run);
const items = outcomes.filter(({ item }) => item);
const rendered = items.flatMap(({ html }) => html);
const attacked = [...new Set(rendered)].filter((html) => html.includes("evil"));
const count = (n: number) => n.toLocaleString("en");

/** What the parser and the renderer make of a text; `inline` lets no markup of its own through. */
function run(text: string): Outcome {
  try {
    const { item, findings } = parseItem(text, place, { facts: new Map() });
    return { text, findings, html: item ? render(item) : [], ...(item ? { item } : {}) };
  } catch (error) {
    return { text, findings: [], html: [], error: String(error) };
  }
}

function render(item: Item): string[] {
  return [false, true].map((guess) => renderItem(item, { inline: escapeHtml, guess }));
}

/** The elements of a text of HTML with the names of their attributes; scripts with their text. */
function partsOf(html: string): string[] {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  return [...document.querySelectorAll("body *")].flatMap((element) => {
    const name = element.localName;
    const attributes = [...element.attributes].map((attribute) => `${name}[${attribute.name}]`);
    return [name === "script" ? `script ${element.textContent}` : name, ...attributes];
  });
}

const known = new Set(
  (Object.keys(specimens) as SpecimenName[]).flatMap((name) =>
    // Fields that only some items have bring attributes of their own.
    [{}, { stimulus: "a", revisits: "b", hints: ["c"] }].flatMap((more) =>
      render({ ...specimen(name), ...more } as Item).flatMap(partsOf),
    ),
  ),
);

describe("the parser of items, fuzzed", () => {
  it(`never throws: ${count(outcomes.length)} inputs`, () => {
    expect(outcomes.filter(({ error }) => error !== undefined).slice(0, 3)).toEqual([]);
  });

  it(`gives an item or an error that says why: ${count(items.length)} items, ${count(outcomes.length - items.length)} refused`, () => {
    const silent = outcomes.filter(
      ({ item, findings }) =>
        (item === undefined) !== findings.some(({ severity }) => severity === "error"),
    );
    expect(silent.slice(0, 3)).toEqual([]);
  });

  it("says each mistake in words, with a line of the text", () => {
    const lost = outcomes.filter(({ text, findings }) =>
      findings.some(({ line = 0, message }) => {
        const lines = text.split(/\r\n|\n|\r/).length;
        return !(line >= 1 && line <= lines + 1) || message.trim() === "";
      }),
    );
    expect(lost.slice(0, 3)).toEqual([]);
  });

  it(`lets no markup of an author's text through: ${count(attacked.length)} of ${count(rendered.length)} renderings carry some`, {
    timeout: 60_000,
  }, () => {
    expect(attacked.length).toBeGreaterThan(2000);
    const foreign = attacked.flatMap((html) => partsOf(html).filter((part) => !known.has(part)));
    expect([...new Set(foreign)].slice(0, 5)).toEqual([]);
    expect(rendered.filter((html) => html.includes("<!--"))).toEqual([]);
  });

  it("would see markup where nothing escapes it", () => {
    const { item } = outcomes.find((one) => one.item?.stem.includes("<evil-tag onevil")) ?? {};
    const html = item ? renderItem(item, { inline: (text) => text }) : "";
    expect(partsOf(html)).toEqual(expect.arrayContaining(["evil-tag", "evil-tag[onevil]"]));
  });

  it("tries every payload in an item that is asked", () => {
    const untried = payloads.filter(
      (payload) => !rendered.some((html) => html.includes(escapeHtml(payload))),
    );
    expect(untried).toEqual([]);
  });
});

describe("a text beyond all measure", () => {
  const messages = (text: string) => {
    const { item, findings } = parseItem(text, place, { facts: new Map() });
    expect(item).toBeUndefined();
    return findings.map(({ message }) => message);
  };

  it("is refused by its length before it is read", () => {
    expect(messages(`id: ${"x".repeat(longestFence)}`)).toEqual([
      "item without id: is longer than 20,000 characters",
    ]);
  });

  it.each([
    ["lists in lists", "[".repeat(9000) + "]".repeat(9000)],
    ["fields in fields", "{a: ".repeat(3000) + "}".repeat(3000)],
    ["names in names", "? ".repeat(3000)],
  ])("is refused for its depth: %s", (_name, text) => {
    expect(messages(text).join()).toContain("fields are nested too deeply");
  });

  it("is refused when its references multiply", () => {
    const bomb = Array.from({ length: 8 }, (_, i) => {
      const names = Array.from({ length: 9 }, () => `*l${i}`).join(", ");
      return `l${i + 1}: &l${i + 1} [${names}]`;
    });
    expect(messages(`l0: &l0 [evil]\n${bomb.join("\n")}\n`).join()).toContain("refers to");
  });

  it("is told ten mistakes at most at a time", () => {
    expect(messages("&a ".repeat(4000)).length).toBeLessThanOrEqual(10);
  });
});
