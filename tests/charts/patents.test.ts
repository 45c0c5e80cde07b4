import { describe, expect, test } from "vitest";
import { patents } from "../../src/charts/patents.js";
import { readTable } from "../../src/site/readData.js";
import { lessonData } from "./lessonData.js";

const data = lessonData.patents;
const views = patents.views.map(({ id }) => ({ view: id }));

describe("patents", () => {
  test("three findings from the same four numbers", () => {
    expect(views.map((view) => patents.finding(data, view))).toEqual([
      "Of the four counted, China has the most patent filings on rare earths; Japan comes next",
      "China’s filings are fewer than those of Japan, the United States and the European Union together",
      "The rival decides the size of the lead: 1.9 times Japan, 2.6 times the United States or 3.6 times the European Union",
    ]);
  });

  test("findings follow the data", () => {
    const places = data.places.map((one) =>
      one.place === "Japan" ? { ...one, filings: 30_000 } : one,
    );
    const changed = { ...data, places: places.toSorted((a, b) => b.filings - a.filings) };
    expect(patents.finding(changed)).toMatch(/^Japan has more/);
    const few = data.places.filter(({ place }) => place === "China" || place === "Japan");
    const two = { ...data, places: few };
    expect(patents.finding(two, { view: "together" })).toMatch(/more than those of Japan/);
    expect(patents.finding(two, { view: "times" })).toBe("China’s filings are 1.9 times Japan");
  });

  test("what is computed agrees with the rows that the table derives", () => {
    const derived = new Map(
      [...readTable("patents")].map((row) => [String(row.jurisdiction), Number(row.value)]),
    );
    const cells = new Map(patents.tabulate(data).rows.map((row) => [row[0], row]));
    expect(Number(cells.get("United States")?.[2])).toBe(derived.get("China to United States"));
    expect(Number(cells.get("Japan")?.[2])).toBe(derived.get("China to Japan"));
    const together = patents.tabulate(data).rows.at(-1)?.[1]?.replace(",", "");
    expect(Number(together)).toBe(derived.get("United States + Japan + European Union"));
  });

  test("every view says that it is one commercial count", () => {
    for (const view of views) {
      expect(patents.notes(data, view).join(" ")).toContain("single commercial count");
    }
  });
});
