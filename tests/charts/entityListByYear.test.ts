import { describe, expect, test } from "vitest";
import { entityListByYear as figure } from "../../src/charts/entityListByYear.js";
import { toEntityYears } from "../../src/model/entityYears.js";
import { readTable } from "../../src/site/readData.js";
import { lessonData } from "./lessonData.js";

const data = lessonData.entityListByYear;

describe("entityListByYear", () => {
  test("sums agree with the table by year, but for the one entry without a notice date", () => {
    const byYear = readTable("entity_list").filter((row) => row.measure === "china_first_cited");
    for (const { year, entries } of data.years) {
      const counted = byYear.find((row) => row.year === year)?.value ?? 0;
      expect([year, entries]).toEqual([year, Number(counted) - (year === 2021 ? 1 : 0)]);
    }
  });

  test("every year has its place, those without entries too", () => {
    const years = data.years.map(({ year }) => year);
    expect(years.at(-1)).toBe((years[0] ?? 0) + years.length - 1);
    expect(toEntityYears([]).years).toEqual([]);
  });

  test("the finding is computed", () => {
    expect(figure.finding(data)).toBe(
      "More than half of the China entries still on the US Entity List date from 2022 or later; no year has more than 2024",
    );
    const years = [2000, 2001].map((year) => ({ year, entries: 4, notices: 1 }));
    expect(figure.finding({ ...data, years })).toMatch(/^Half of .* from 2001 or later/);
    const empty = years.map((one) => ({ ...one, entries: 0 }));
    expect(figure.finding({ ...data, years: empty })).toMatch(/by year$/);
  });

  test("says of when the text is, and that removals are missing", () => {
    expect(figure.measure(data)).toContain("in the text of July 2026");
    expect(figure.notes(data).join(" ")).toMatch(/removed since are missing.*not a firm/);
  });
});
