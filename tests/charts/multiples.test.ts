import { describe, expect, test } from "vitest";
import { hhiByStage } from "../../src/charts/hhiByStage.js";
import type { LineSeries } from "../../src/charts/lines/lineChart.js";
import { drawMultiples } from "../../src/charts/multiples/drawMultiples.js";
import type { MultiplesChart } from "../../src/charts/multiples/multiplesChart.js";
import { document, expectSound, widths } from "./formSound.js";
import { lessonData } from "./lessonData.js";

const seriesOf = (values: (number | null)[]): LineSeries => ({
  ...{ name: "Index", end: "", colour: "ink", shape: "circle" },
  points: values.map((value, i) => ({
    ...{ time: 2000 + i, value, basis: "", hollow: false, projected: false, former: null },
    ...{ label: i === values.length - 1 ? "last" : "", readout: `is ${value}` },
  })),
});

const chartOf = (lists: (number | null)[][], name = "Mining"): MultiplesChart => ({
  panels: lists.map((values, i) => ({
    ...{ name: `${name} ${i}`, remark: "by somebody", series: [seriesOf(values)] },
  })),
  ...{ title: "For a test", columns: 3, unit: "", format: String, domain: [0, 10], known: 2001 },
  ...{ times: [1999, 2005], ticks: [{ time: 2000, text: "2000" }] },
});

describe.each(widths)("small multiples at %i", (width) => {
  test.each<[string, (number | null)[][]]>([
    ["none", []],
    ["an empty panel", [[]]],
    ["one value", [[5]]],
    [
      "all equal",
      [
        [5, 5],
        [5, 5],
      ],
    ],
    ["a gap", [[5, null, 7]]],
    [
      "the foot and the top of the scale",
      [
        [0, 10],
        [10, 0],
      ],
    ],
    ["eleven panels", Array.from({ length: 11 }, () => [1, 2, 3])],
  ])("%s", (_name, lists) => {
    const svg = drawMultiples(chartOf(lists), { document, width });
    expectSound(svg);
    expect(svg.querySelectorAll(".baseline")).toHaveLength(lists.length);
  });

  test("long names are broken into lines", () => {
    const chart = chartOf([[1], [2], [3]], "A long name of what is counted and how in this panel");
    expectSound(drawMultiples(chart, { document, width }));
  });

  test("one value has one height in all panels of a row", () => {
    const svg = drawMultiples(chartOf([[5], [5]]), { document, width });
    const heights = [...svg.querySelectorAll("circle")].map((dot) => dot.getAttribute("cy"));
    expect(new Set(heights).size).toBe(1);
  });
});

describe("concentration by stage", () => {
  const data = lessonData.hhiByStage;

  test("each basis has a panel of its own", () => {
    expect(data.indices).toHaveLength(5);
    expect(data.indices.map(({ stage }) => stage)).toEqual([
      ...["mine", "mine", "mine", "refining", "magnets"],
    ]);
  });

  test("the finding follows the data", () => {
    expect(hhiByStage.finding(data)).toMatch(/4,100 in mining, 8,400 in refining .* 8,800/);
    const indices = data.indices.map((one) => ({
      ...one,
      years: one.years.map((year) => ({ ...year, low: 5000, high: 5000 })),
    }));
    expect(hhiByStage.finding({ ...data, indices })).toMatch(/^How concentrated/);
  });

  test("ranges, bounds and projections are said", () => {
    const words = hhiByStage.describe(data);
    expect(words).toContain("2024 8,353–8,362");
    expect(words).toContain("2030 5,923–5,952 (projection)");
    expect(words).toContain("2024 at least 8,836");
  });

  test("editions of one publisher are not joined", () => {
    const svg = hhiByStage.draw(data, { document, width: 760 });
    // BGS one, USGS two of its three editions have more than a year, IEA two dashed ones.
    expect(svg.querySelectorAll(".series-line")).toHaveLength(5);
    expect(svg.querySelectorAll(".projected")).toHaveLength(2);
  });
});
