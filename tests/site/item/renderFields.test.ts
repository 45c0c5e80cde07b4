import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { kinds } from "../../../src/items/kinds.js";
import { baseFields } from "../../../src/items/spec/base.js";
import { findFences } from "../../../src/site/item/findFences.js";
import { renderFields } from "../../../src/site/item/renderFields.js";
import { toSpecimenPage } from "../../../src/site/item/specimenPage.js";
import { maybePage } from "../../../src/site/readPage.js";

const place = { file: "docs/a.md", line: 3 };

/** The rows of a table of fields: the name with what holds it, and the rest. */
function rowsOf(name: string): Map<string, string> {
  const html = renderFields(name, place, (text) => text);
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const rows = [...document.querySelectorAll("tbody tr")];
  return new Map(rows.map((row) => [row.children[0]!.textContent, row.children[1]!.textContent]));
}

describe("a table of fields", () => {
  it("says of each field what it means, what its value is, and whether it must be there", () => {
    const rows = rowsOf("choice");
    expect([...rows.keys()]).toEqual([
      ...["kind", "graded", "shuffle", "options", "in options: text", "in options: key"],
      ...["in options: why", "in options: misconception"],
    ]);
    expect(rows.get("in options: why")).toBe(
      "Why it is right or wrong: never only that it is. (text; needed)",
    );
    expect(rows.get("graded")).toContain("(true or false; true when left out)");
    expect(rows.get("options")).toContain("(a list of entries with fields; needed)");
  });

  it("leaves to one table what every kind has", () => {
    expect([...rowsOf("common").keys()]).toEqual(Object.keys(baseFields));
    for (const name of Object.keys(kinds)) {
      expect([...rowsOf(name).keys()]).not.toContain("stem");
    }
  });

  it("has what is one of several things, with the fields of each", () => {
    const rows = rowsOf("numeric");
    expect(rows.get("key")).toContain("(a number, or fields; needed)");
    expect([...rows.keys()]).toContain("in near, value: fact");
  });

  it("tells of a name that nothing has", () => {
    expect(() => renderFields("chioce", place, (text) => text)).toThrow(
      /^docs\/a\.md:3: fields: nothing is named "chioce"; there are choice, /,
    );
  });
});

describe("the page for authors", () => {
  const { content = "" } = maybePage("/authors") ?? {};

  it.each(Object.keys(kinds))("shows a specimen of %s and its fields", (name) => {
    const shown = findFences(content, "specimen").flatMap(({ text }) =>
      findFences(toSpecimenPage(text, place).content, "quiz"),
    );
    expect(shown.filter(({ text }) => text.includes(`\nkind: ${name}\n`))).not.toEqual([]);
    expect(findFences(content, "fields").map(({ text }) => text.trim())).toContain(name);
  });
});
