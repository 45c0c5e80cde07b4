import { describe, expect, test } from "vitest";
import { promisedDelivered as figure } from "../../src/charts/promisedDelivered.js";
import { toPromises } from "../../src/model/promises.js";
import { drawForm } from "./drawnForms.js";
import { lessonData } from "./lessonData.js";

const data = lessonData.promisedDelivered;

describe("the shape of the data", () => {
  test("promises, plans and arrivals of one supply stand together, in order of time", () => {
    expect(data.deals.map(({ deal, marks }) => [deal, marks.length])).toEqual([
      ["lynas", 6],
      ["india", 2],
      ["kazakhstan", 1],
      ["lynas-ndpr", 2],
    ]);
    const periods = data.deals[0]?.marks.map(({ period }) => period) ?? [];
    expect(periods).toEqual(periods.toSorted());
  });

  test("shares in percent and what was mined stay out", () => {
    const row = { period: "2023", item: "india", kind: "mined", value: 5, unit: "tonnes_gross" };
    const share = { ...row, kind: "promised_per_year", unit: "percent" };
    expect(toPromises([row, share], []).deals).toEqual([]);
  });
});

describe("words", () => {
  test("the finding sets the largest promise beside what arrived", () => {
    expect(figure.finding(data)).toBe(
      "At least 8,500 tonnes a year were promised in 2011; 1,218 arrived in 2014",
    );
  });

  test("the finding follows the data", () => {
    const without = data.deals.filter(({ deal }) => deal !== "lynas");
    expect(figure.finding({ ...data, deals: without })).toBe(
      "4,100 tonnes a year were planned in 2012; more than 1,000 arrived in 2024",
    );
    const last = data.deals.filter(({ deal }) => deal === "kazakhstan");
    expect(figure.finding({ ...data, deals: last })).toBe(
      "What was promised to Japan, and what arrived",
    );
  });

  test("every value has words and a mark", () => {
    const words = figure.describe(data);
    expect(words).toContain("Arrived in Japan from Malaysia: 0 (2012), 9 (2013), 1,218 (2014).");
    expect(words).toContain("Kazakhstan. Planned: 400 (Nov 2012). Arrived: no figure found.");
    expect(words).toContain("6,558 (year to June 2025)");
    const marks = data.deals.flatMap((deal) => deal.marks).length;
    const form = { name: "promisedDelivered", view: "", width: 320 };
    expect(drawForm(form, data).querySelectorAll(".mark")).toHaveLength(marks);
    expect(figure.tabulate(data).rows).toHaveLength(marks);
  });

  test("nothing here may be subtracted, so every joining line is dashed", () => {
    const form = { name: "promisedDelivered", view: "", width: 760 };
    const svg = drawForm(form, data);
    expect(svg.querySelectorAll("line.reach:not(.apart)")).toHaveLength(0);
    expect(figure.notes(data).join(" ")).toContain("not be subtracted");
  });
});
