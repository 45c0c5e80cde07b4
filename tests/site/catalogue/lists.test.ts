import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { renderSourceList } from "../../../src/site/catalogue/sourceList.js";
import { cataloguedTables, renderTableList } from "../../../src/site/catalogue/tableList.js";
import { readUses } from "../../../src/site/catalogue/uses.js";
import { readDataFolder } from "../../../src/site/readData.js";

const parse = (html: string) =>
  parseHTML(`<!doctype html><html><body>${html}</body></html>`).document;

describe("the list of tables", () => {
  const document = parse(renderTableList());

  it("names each table once, under a topic", () => {
    const links = [...document.querySelectorAll("section li > a")].map((link) =>
      link.getAttribute("href"),
    );
    const names = cataloguedTables().map(({ resource }) => `/data/${resource.name}`);
    expect(links.toSorted()).toEqual(names.toSorted());
    expect(links).not.toContain("/data/sources");
  });

  it("can be searched by the names of columns", () => {
    const entry = document.querySelector('a[href="/data/oxide_prices"]')?.closest("li");
    expect(entry?.getAttribute("data-find")).toContain("usd_per_kg");
  });

  it("has a label for its field and a place for the count", () => {
    const field = document.querySelector("input[type=search]");
    expect(document.querySelector(`label[for="${field?.id}"]`)).not.toBeNull();
    expect(document.querySelector("[role=status]")?.textContent).toContain(
      String(cataloguedTables().length),
    );
  });
});

describe("the list of sources", () => {
  const document = parse(renderSourceList());
  const { sources } = readDataFolder();

  it("has each publication once, with its citation in both forms", () => {
    const ids = [...document.querySelectorAll(".source-list > li")].map(({ id }) => id);
    expect(ids.toSorted()).toEqual([...sources.keys()].map((id) => `source-${id}`).toSorted());
    expect(document.querySelectorAll(".source-list pre")).toHaveLength(sources.size);
  });

  it("says what rests on a source: tables with their rows, claims", () => {
    const text = document.getElementById("source-iea-cmde-2025")?.textContent ?? "";
    expect(text).toMatch(/80 rows/);
    expect(text).toMatch(/Claim:/);
  });

  it("says where no address was recorded", () => {
    const bare = [...sources.values()].find(({ url }) => !url);
    expect(document.getElementById(`source-${bare?.id}`)?.textContent).toContain(
      "No address recorded",
    );
  });
});

describe("readUses", () => {
  it("names the lesson and the claims that rest on a table", () => {
    const uses =
      readUses()
        .get("japan_imports_from_china_monthly")
        ?.map(({ href }) => href) ?? [];
    expect(uses).toContain("/lessons/japan-2010");
    expect(uses).toContain("/claims#c04");
  });
});
