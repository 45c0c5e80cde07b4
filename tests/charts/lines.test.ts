import { describe, expect, test } from "vitest";
import { drawLines } from "../../src/charts/lines/drawLines.js";
import type { LineChart, LineSeries } from "../../src/charts/lines/lineChart.js";
import { mineOutput } from "../../src/charts/mineOutput.js";
import { spread } from "../../src/charts/spread.js";
import { usgsVsBgs } from "../../src/charts/usgsVsBgs.js";
import { document, expectSound, widths } from "./formSound.js";
import { lessonData } from "./lessonData.js";

const seriesOf = (values: (number | null)[], name = "China"): LineSeries => ({
  ...{ name, end: String(values.at(-1) ?? ""), colour: "china", shape: "circle" },
  points: values.map((value, i) => ({
    ...{ time: 2000 + i, value, basis: "one", hollow: false, projected: false, former: null },
    ...{ label: "", readout: `${name} ${value}` },
  })),
});

const chartOf = (series: LineSeries[], more: Partial<LineChart> = {}): LineChart => ({
  ...{ title: "For a test", series, unit: "t", format: (value: number) => String(value) },
  ...{ log: false, domain: null, now: null, seams: [], bands: [] },
  ...more,
});

const draw = (chart: LineChart, width: number, readouts = false) =>
  drawLines(chart, { document, width, readouts });

describe.each(widths)("lines at %i", (width) => {
  test.each<[string, (number | null)[][], number]>([
    ["none", [], 0],
    ["an empty series", [[]], 0],
    ["one value", [[5]], 0],
    ["all equal", [[5, 5, 5]], 1],
    ["a gap", [[5, 6, null, 7, 8]], 2],
    ["a gap around one value", [[5, 6, null, 7, null]], 1],
    ["zero", [[0, 0]], 1],
    ["negative", [[-3, 4]], 1],
    ["one enormous value", [[1, 1e9, 1]], 1],
    ["the same end thirty times", Array.from({ length: 30 }, () => [1, 2]), 30],
  ])("%s", (_name, lists, paths) => {
    const svg = draw(chartOf(lists.map((values, i) => seriesOf(values, `Series ${i}`))), width);
    expectSound(svg);
    expect(svg.querySelectorAll(".series-line")).toHaveLength(paths);
  });

  test("long names are broken, and stay inside", () => {
    const name = "The rest of the world without the countries named here";
    expectSound(draw(chartOf([seriesOf([1, 2], name), seriesOf([1, 2.1], name)]), width));
  });

  test("a log axis leaves out zero and below", () => {
    const svg = draw(chartOf([seriesOf([1, 0, 100, 1000, -5])], { log: true }), width);
    expectSound(svg);
    expect(svg.querySelectorAll(".series-line")).toHaveLength(1);
    expectSound(draw(chartOf([seriesOf([0, 0])], { log: true }), width));
  });

  test("what follows the last known moment is dashed and on another ground", () => {
    const one = seriesOf([1, 2, 3, 4]);
    const points = one.points.map((point) => ({ ...point, projected: point.time > 2001 }));
    const now = { time: 2001, text: "projections of the agency" };
    const svg = draw(chartOf([{ ...one, points }], { now }), width);
    expectSound(svg);
    expect(svg.querySelectorAll(".to-come")).toHaveLength(1);
    expect(svg.querySelector(".projected")?.getAttribute("d")?.match(/L/g)).toHaveLength(2);
  });

  test("another basis breaks the line", () => {
    const one = seriesOf([1, 2, 3, 4]);
    const points = one.points.map((point, i) => ({ ...point, basis: i < 2 ? "one" : "two" }));
    const svg = draw(chartOf([{ ...one, points }], { seams: [2001.5] }), width);
    expect(svg.querySelectorAll(".series-line")).toHaveLength(2);
    expect(svg.querySelectorAll(".seam")).toHaveLength(1);
  });

  test("a revised value keeps its former one beside it", () => {
    const one = seriesOf([1, 2, 3]);
    const points = one.points.map((point, i) => ({ ...point, former: i === 1 ? 9 : null }));
    const svg = draw(chartOf([{ ...one, points }]), width);
    expectSound(svg);
    expect(svg.querySelectorAll(".former")).toHaveLength(1);
  });

  test("an axis that does not start at zero says so", () => {
    const cut = draw(chartOf([seriesOf([60, 90])], { domain: [50, 100] }), width);
    expect(cut.querySelectorAll(".cut")).toHaveLength(1);
    expect(draw(chartOf([seriesOf([60, 90])]), width).querySelectorAll(".cut")).toHaveLength(0);
  });

  test("every known value can be read", () => {
    const svg = draw(chartOf([seriesOf([5, null, 7])]), width, true);
    expect(svg.querySelectorAll("[data-readout]")).toHaveLength(2);
  });
});

test("spread keeps the order, the frame and the distances", () => {
  const wish = (centre: number) => ({ centre, height: 10 });
  const frame = { top: 0, bottom: 100 };
  expect(spread([], frame)).toEqual([]);
  expect(spread([wish(50), wish(20)], frame)).toEqual([50, 20]);
  expect(spread([wish(50), wish(50)], frame)).toEqual([45, 55]);
  expect(spread([wish(99), wish(98), wish(-5)], frame)).toEqual([95, 85, 5]);
});

describe("mine output", () => {
  const data = lessonData.mineOutput;

  test("no line crosses a change of source", () => {
    for (const { values } of [...data.tonnes, ...data.shares]) {
      expect(new Set(values.map(({ basis }) => basis)).size).toBe(data.segments.length);
    }
    expect(data.segments.map(({ from }) => from)).toEqual([1985, 1992, 2003, 2018, 2023, 2024]);
  });

  test("the finding follows the data", () => {
    expect(mineOutput.finding(data)).toMatch(/^Since 1992 .* 2025 China mined 5.3 times/);
    expect(mineOutput.finding(data, { view: "share" })).toBe(
      "China’s share of mining peaked at 98% in 2010 and fell to 56% in 2020; in 2025 it was 69% again",
    );
    const tonnes = data.tonnes.map((one) => {
      const values = one.values.map((year) => ({ ...year, value: 1000 }));
      return one.name === "United States" ? { ...one, values } : one;
    });
    expect(mineOutput.finding({ ...data, tonnes })).toMatch(/^China mined more .* every year/);
  });

  test("the revision of the last edition is kept: a sum of countries, and shares", () => {
    const former = (name: string, list = data.tonnes) =>
      list.find((one) => one.name === name)?.values.find(({ year }) => year === 2024)?.former;
    expect(former("Rest of world")).toBe(78950);
    expect(former("China")).toBeNull();
    expect(former("China", data.shares)).toBeCloseTo(69.2, 1);
  });

  test("the table says which figures are quotas", () => {
    const { rows } = mineOutput.tabulate(data);
    expect(rows).toHaveLength(41);
    expect(rows.find(([year]) => year === "2020")?.[1]).toBe("140,000 (quota)");
  });
});

describe("USGS against BGS", () => {
  const data = lessonData.usgsVsBgs;

  test("each authority has its own low, and the finding follows", () => {
    expect(usgsVsBgs.finding(data)).toMatch(/To 58% by the USGS, to 68% by the BGS$/);
    const [first, ...rest] = data.shares;
    const shares = [{ ...first, name: "USGS", values: rest[0]?.values ?? [] }, ...rest];
    expect(usgsVsBgs.finding({ ...data, shares })).toMatch(/^Both authorities/);
  });

  test("a quota and an estimate are not joined", () => {
    const svg = usgsVsBgs.draw(data, { document, width: 760 });
    expect(svg.querySelectorAll(".series-line")).toHaveLength(3);
    expect(
      svg.querySelectorAll("polygon.series-hollow, circle.series-hollow").length,
    ).toBeGreaterThan(3);
  });

  test("the words name the year in which they lie furthest apart", () => {
    expect(usgsVsBgs.describe(data)).toMatch(/Furthest apart in 2020: 10 points/);
  });
});
