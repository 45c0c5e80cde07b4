import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { renderNotes, renderSource } from "../../../src/site/markdown/noteList.js";
import { readSources } from "../../../src/site/readData.js";

const notesOf = (...ids: string[]) => {
  const html = renderNotes({ factUses: new Map(ids.map((id) => [id, 1])) });
  return parseHTML(`<!doctype html><html><body>${html}</body></html>`).document;
};

describe("a source note", () => {
  it("says publisher, title, place, grade in words, and terms", () => {
    const text = notesOf("imports-2010-11").querySelector("li")?.textContent ?? "";
    expect(text).toMatch(/634 tonnes: arrived from China in November 2010/);
    expect(text).toMatch(/Reuters \(on SMM\), Japan Rare Earths Imports/);
    expect(text).toMatch(/Read in a secondary source\./);
    expect(text).toMatch(/Terms: not stated\./);
  });

  it("leads to the row, and a computed number to the rows it is computed from", () => {
    const links = (id: string) =>
      [...notesOf(id).querySelectorAll('a[href^="/data/"]')].map((link) =>
        link.getAttribute("href"),
      );
    expect(links("imports-2010-11")).toEqual([
      expect.stringMatching(/^\/data\/japan_imports_from_china_monthly#row-/),
    ]);
    expect(links("imports-2010-11-shortfall")).toHaveLength(2);
  });

  it("leads a count over many rows to their table", () => {
    const document = notesOf("indicators-passing-half");
    expect(document.querySelectorAll('a[href^="/data/embargo_indicators"]').length).toBeGreaterThan(
      0,
    );
  });

  it("says the year once where the place is a date", () => {
    const source = [...readSources().values()].find(({ id }) => id === "reuters-smm-2010-12-27");
    expect(source && renderSource(source)).not.toMatch(/2010, 27 December 2010/);
    expect(source && renderSource(source)).toContain("27 December 2010");
  });
});
