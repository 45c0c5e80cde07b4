import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { renderNotes, renderSource } from "../../../src/site/markdown/noteList.js";
import { notePlaces, refOf } from "../../../src/site/markdown/placedUses.js";
import type { PageEnv } from "../../../src/site/markdown/token.js";
import { readSources } from "../../../src/site/readData.js";

const notesOf = (...ids: string[]) => {
  const html = renderNotes({ factUses: new Map(ids.map((id) => [id, 1])) });
  return parseHTML(`<!doctype html><html><body>${html}</body></html>`).document;
};

describe("a source note", () => {
  it("leads back to the places where its fact is shown, and to no others", () => {
    const env: PageEnv = { factUses: new Map([["imports-2010-11", 1]]) };
    const show = (use: number) => `<a class="fact" id="${refOf("imports-2010-11", use)}">634</a>`;
    notePlaces(env, () => {
      env.factUses?.set("imports-2010-11", 4).set("imports-2010-11-shortfall", 1);
      return show(3);
    });
    const { document } = parseHTML(`<!doctype html><html><body>${renderNotes(env)}</body></html>`);
    const back = [...document.querySelectorAll("[role=doc-backlink]")].map((link) =>
      [link.getAttribute("href"), link.getAttribute("aria-label")].join(": "),
    );
    expect(back).toEqual([
      "#ref-imports-2010-11-1: Back to the text (1)",
      "#ref-imports-2010-11-3: Back to the text (2)",
    ]);
    expect(document.querySelectorAll(".note__body")).toHaveLength(2);
  });

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
