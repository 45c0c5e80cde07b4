import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { mayPublish } from "../../../src/model/mayPublish.js";
import { cataloguedTables } from "../../../src/site/catalogue/tableList.js";
import { renderTablePage } from "../../../src/site/catalogue/tablePage.js";
import { readDataFolder } from "../../../src/site/readData.js";

const { sources } = readDataFolder();
const show = (name: string) =>
  parseHTML(`<!doctype html><html><body>${renderTablePage(name)}</body></html>`).document;

describe.each(cataloguedTables().map((table) => [table.resource.name, table] as const))(
  "the page of %s",
  (name, { rows, resource }) => {
    const document = show(name);

    it("has every row, and every id once", () => {
      const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(document.querySelectorAll("data-table tbody tr[id^=row-]")).toHaveLength(rows.length);
    });

    it("says nothing that is no word", () => {
      expect(document.body.textContent).not.toMatch(/undefined|NaN|\bnull\b|\[object/);
    });

    it("names every row by a cell that is not empty", () => {
      const heads = [...document.querySelectorAll("data-table tbody th")];
      expect(heads).toHaveLength(rows.length);
      expect(heads.filter((head) => !head.textContent.trim())).toEqual([]);
    });

    it("leads only to sources that are listed", () => {
      const links = [...document.querySelectorAll('a[href^="/data/sources#source-"]')];
      const ids = links.map((link) =>
        link.getAttribute("href")?.slice("/data/sources#source-".length),
      );
      expect(ids.length).toBeGreaterThan(0);
      expect(ids.filter((id) => !sources.has(id ?? ""))).toEqual([]);
    });

    it("offers files where the terms allow it, and else says why not", () => {
      const files = document.querySelectorAll("a[download]");
      expect(files).toHaveLength(mayPublish(resource) ? 2 : 0);
      const says = document.querySelector("#take-along")?.parentElement?.textContent ?? "";
      expect(/terms of the publisher are not confirmed/.test(says)).toBe(!mayPublish(resource));
    });

    it("says what it is, how it is known, and under which terms", () => {
      const facts = document.querySelector(".table-facts")?.textContent ?? "";
      expect(facts).toContain(`${rows.length.toLocaleString("en")} row`);
      for (const { title } of resource.licenses) expect(facts).toContain(title);
      expect(facts).toMatch(/read in a (primary|secondary) source|computed here/);
    });
  },
);

describe("a table's rows", () => {
  it("say once what they share", () => {
    const document = show("cofer");
    const heads = [...document.querySelectorAll("data-table thead th")].map(
      (head) => head.textContent,
    );
    expect(heads.join()).not.toContain("Grade");
    expect(document.querySelector(".data-table__same")?.textContent).toMatch(/grade A/);
  });

  it("have their long notes by number where they repeat", () => {
    const document = show("hhi");
    const links = [...document.querySelectorAll('a[href^="#note-"]')];
    expect(links).toHaveLength(145);
    for (const link of links)
      expect(document.getElementById(link.getAttribute("href")?.slice(1) ?? "")).not.toBeNull();
  });

  it("show a short key and the number first", () => {
    const heads = [...show("hhi").querySelectorAll("data-table thead th")].map((head) =>
      head.textContent.trim(),
    );
    expect(heads.slice(0, 4)).toEqual(["Stage", "Year", "Measure", "Value"]);
  });

  it("are searched and paged only where they are many", () => {
    expect(show("cofer").querySelector("data-table[data-paged] nav")).not.toBeNull();
    expect(show("cost_estimates").querySelector("input[type=search], nav")).toBeNull();
  });
});

describe("the first look", () => {
  it("says the smallest and the largest value with their places", () => {
    const label = show("prices_usgs_ds140_unit_value")
      .querySelector("svg")
      ?.getAttribute("aria-label");
    expect(label).toMatch(/21 values, from 3,890 \(2006\) to 58,100 \(2011\)/);
  });

  it("is left out where no selection stands on one basis", () => {
    expect(show("nvidia_h20").querySelector(".first-look")).toBeNull();
  });
});

it("a table that is not there is refused", () => {
  expect(() => renderTablePage("no_such_table")).toThrow('no sound table "no_such_table"');
});
