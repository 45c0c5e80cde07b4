import { describe, expect, test } from "vitest";
import { japanShareDefinitions as figure } from "../../src/charts/japanShareDefinitions.js";
import { readTable } from "../../src/site/readData.js";
import { drawForm } from "./drawnForms.js";
import { lessonData } from "./lessonData.js";

const data = lessonData.japanShareDefinitions;
const views = figure.views.map(({ id }) => ({ view: id }));

describe("the shape of the data", () => {
  test("every row is there, the two ends of a range as one", () => {
    expect(data.readings).toHaveLength(readTable("japan_import_share_china").length - 1);
    expect(data.readings.filter(({ to }) => to !== null)).toMatchObject([{ percent: 60, to: 70 }]);
  });

  test("a share counts as one by weight only where the definition says so", () => {
    const jogmec = data.readings.filter(({ group }) => group === "jogmec_tonnes");
    expect(jogmec.map(({ year, kind }) => [year, kind])).toEqual([
      [2008, "tonnes"],
      [2008, "tonnes"],
      [2024, "unstated"],
      [2024, "unstated"],
    ]);
  });

  test("a rounded twin is known", () => {
    expect(data.readings.filter(({ rounded }) => rounded)).toMatchObject([
      { year: 2010, percent: 82 },
    ]);
  });
});

describe("words", () => {
  test("the finding names the year in which definitions lie farthest apart", () => {
    expect(views.map((view) => figure.finding(data, view))).toEqual([
      "In 2023 China’s share of Japan’s rare-earth imports was 44% or 68%, depending on the definition",
      "In 2012 China’s share of Japan’s rare-earth imports was about 58% or more than 70%, depending on the definition",
      "In 2010 China’s share of Japan’s rare-earth imports was 82% or about 90%, depending on the definition",
    ]);
  });

  test("the finding follows the data", () => {
    const readings = data.readings.map((one) => ({ ...one, percent: 70, bound: "exact" as const }));
    expect(figure.finding({ ...data, readings })).toMatch(/the definitions agree/);
    const single = data.readings.slice(0, 1);
    expect(figure.finding({ ...data, readings: single })).toMatch(/by every definition found$/);
  });

  test("every reading stands in one view, with its definition on the drawing", () => {
    const rows = views.flatMap((view) => figure.tabulate(data, view).rows);
    expect(rows).toHaveLength(data.readings.length);
    for (const { view } of views) {
      const form = { name: "japanShareDefinitions", view, width: 760 };
      const { rows: shown } = figure.tabulate(data, { view });
      const marks = drawForm(form, data).querySelectorAll(".mark").length;
      const twins = shown.filter((row) => row[4]?.startsWith("not drawn twice")).length;
      expect(marks + twins).toBe(shown.length);
    }
  });

  test("bounds keep their words in the table", () => {
    const { rows } = figure.tabulate(data, { view: "to-2022" });
    expect(rows.find(([, share]) => share === "less than 60")?.[0]).toBe("2012");
    expect(rows.find(([period]) => period === "First half of 2012")?.[1]).toBe("49.3");
    expect(figure.tabulate(data).rows.find(([, share]) => share === "60–70")).toBeDefined();
  });

  test("the one consistent basis is named with its years", () => {
    expect(figure.notes(data).join(" ")).toContain("Ministry of Finance, 2008 to 2014");
  });
});
