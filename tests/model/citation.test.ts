import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toBibtex, toCitation, toShortName } from "../../src/model/citation.js";
import type { Source } from "../../src/model/source.js";

const source: Source = {
  id: "usgs-2026",
  title: "Rare Earths",
  publisher: "US Geological Survey",
  year: "2026",
  edition: "version 1.3",
  url: "https://example.org/a#b",
  locator: "pp. 152-153",
  licence: "public domain",
  grade: "A",
  note: "",
};

describe("toCitation", () => {
  it("says publisher, year, title, edition, place and address", () => {
    expect(toCitation(source)).toBe(
      "US Geological Survey (2026). Rare Earths, version 1.3. pp. 152-153. https://example.org/a#b",
    );
  });

  it("says that a source is undated, and leaves out what was not recorded", () => {
    const bare = { ...source, year: "", edition: "", url: "", locator: "not recorded" };
    expect(toCitation(bare)).toBe("US Geological Survey (undated). Rare Earths.");
  });

  it("puts no full stop after a question mark", () => {
    expect(toCitation({ ...source, title: "Why?", edition: "" })).toContain("Why? pp. 152");
  });
});

describe("toBibtex", () => {
  it("is one entry under the source's id", () => {
    expect(toBibtex(source).split("\n")[0]).toBe("@misc{usgs-2026,");
    expect(toBibtex(source)).toContain("author = {{US Geological Survey}}");
    expect(toBibtex(source)).toContain("url = {https://example.org/a\\#b}");
  });

  it("leaves out empty fields", () => {
    expect(toBibtex({ ...source, url: "", edition: "", year: "" })).not.toMatch(/url|edition|year/);
  });

  it("escapes what TeX would read as its own", () => {
    expect(toBibtex({ ...source, title: "A & B: 5% of $1_000 {x} ~ ^ #" })).toContain(
      "A \\& B: 5\\% of \\$1\\_000 \\{x\\} \\textasciitilde{} \\textasciicircum{} \\#",
    );
  });

  it("has balanced braces whatever the title", () => {
    fc.assert(
      fc.property(fc.string(), (title) => {
        const text = toBibtex({ ...source, title }).replace(/\\[{}]/g, "");
        expect(text.split("{").length).toBe(text.split("}").length);
      }),
    );
  });
});

describe("toShortName", () => {
  it("drops what stands in brackets", () => {
    expect(toShortName({ ...source, publisher: "Reuters (on SMM)" })).toBe("Reuters 2026");
  });

  it("takes the title where nobody is named", () => {
    expect(toShortName({ ...source, publisher: "Publisher not identified" })).toBe(
      "Rare Earths 2026",
    );
  });
});
