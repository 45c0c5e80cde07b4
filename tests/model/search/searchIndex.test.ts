import { describe, expect, it } from "vitest";
import type { SearchEntry } from "../../../src/model/search/searchEntry.js";
import { searchIndex } from "../../../src/model/search/searchIndex.js";

const entry = (parts: Partial<SearchEntry>): SearchEntry => ({
  sort: "step",
  href: "a.html",
  title: "Nothing",
  place: "",
  text: "",
  ...parts,
});

const entries = [
  entry({ title: "Quota and licence", text: "A limit on what may be sold." }),
  entry({ title: "One autumn", text: "The quota was cut; the magnets still came." }),
  entry({ sort: "term", title: "quota", text: "How much may be sold abroad in a year." }),
  entry({ sort: "table", title: "Export quotas", text: "By year.", keys: "tonnes_reo Amount" }),
  entry({ sort: "claim", title: "Élan", text: "Sold in 2010, not in 2011." }),
];
const search = searchIndex(entries, { idle: new Set(["what", "is", "a"]) });
const titles = (query: string) =>
  search(query).groups.flatMap(({ hits }) => hits.map((hit) => hit.entry.title));

describe("searchIndex", () => {
  it("puts what has a word as its title before what only mentions it, a term before a table", () => {
    expect(titles("quota")).toEqual(["quota", "Quota and licence", "One autumn", "Export quotas"]);
    expect(search("quota").groups.map(({ sort }) => sort)).toEqual(["term", "step", "table"]);
  });

  it("finds by the beginning of a word, with a slip, without accents, by what is not shown", () => {
    expect(titles("magn")).toEqual(["One autumn"]);
    expect(titles("magnts")).toEqual(["One autumn"]);
    expect(titles("ELAN")).toEqual(["Élan"]);
    expect(titles("tonnes")).toEqual(["Export quotas"]);
  });

  it("takes a number and a short word as they are", () => {
    expect(titles("2012")).toEqual([]);
    expect(titles("cot")).toEqual([]);
  });

  it("wants all words, and is content with some where nothing has them all", () => {
    expect(search("quota magnets")).toMatchObject({ count: 1, all: true });
    expect(search("magnets élan")).toMatchObject({ count: 2, all: false });
  });

  it("passes over idle words, but not when there are no others", () => {
    expect(search("what is a quota").count).toBe(4);
    expect(search("a").count).toBe(2);
  });

  it("finds nothing for nothing", () => {
    for (const query of ["", "  ", "<>", "…", "zzz"]) {
      expect(search(query)).toEqual({ groups: [], count: 0, all: false });
    }
  });

  it("tells the words of the entry that fit", () => {
    const [hit] = search("magn").groups[0]?.hits ?? [];
    expect([...(hit?.terms ?? [])]).toEqual(["magnets"]);
  });
});
