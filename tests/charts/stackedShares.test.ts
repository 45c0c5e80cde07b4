import { describe, expect, test } from "vitest";
import { refiningByCountry } from "../../src/charts/refiningByCountry.js";
import { drawStacks } from "../../src/charts/stackedShares/drawStacks.js";
import { type StackChart, slicesOf } from "../../src/charts/stackedShares/stackChart.js";
import { document, expectSound, widths } from "./formSound.js";
import { lessonData } from "./lessonData.js";

const chartOf = (
  lists: readonly (readonly (number | null)[])[],
  { names = ["China", "Japan", "Malaysia"], from = 9 } = {},
): StackChart => ({
  title: "For a test",
  parts: names.map((name, shade) => ({ name, colour: "context", shade })),
  moments: lists.map((values, i) => ({
    ...{ time: 2000 + i, label: String(2000 + i), projected: i >= from, values },
    readouts: values.map((value) => `is ${value}`),
  })),
  format: (share) => `${Math.round(share)}%`,
  toCome: "to come",
  missing: "not found",
});

describe.each(widths)("stacks at %i", (width) => {
  test.each<[string, (number | null)[][], number]>([
    ["none", [], 0],
    ["one moment", [[50, 30, 20]], 3],
    [
      "a moment without values",
      [
        [50, 30, 20],
        [null, null, null],
        [60, 20, 20],
      ],
      6,
    ],
    ["all zero", [[0, 0, 0]], 0],
    [
      "all equal",
      [
        [1, 1, 1],
        [1, 1, 1],
      ],
      6,
    ],
    ["one enormous value", [[1e9, 1, 1]], 3],
    ["negative counts as nothing", [[-5, 50, 50]], 2],
    ["a part that is not known", [[50, null, 50]], 2],
    ["many moments", Array.from({ length: 40 }, (_, i) => [50 + i, 30, 20]), 120],
  ])("%s", (_name, lists, rects) => {
    const svg = drawStacks(chartOf(lists), { document, width });
    expectSound(svg);
    expect(svg.querySelectorAll(".stack")).toHaveLength(rects);
  });

  test("long and many names stay inside and apart", () => {
    const names = Array.from({ length: 16 }, (_, i) => `A country with a long name ${i}`);
    expectSound(drawStacks(chartOf([names.map(() => 1)], { names }), { document, width }));
  });

  test("what is still to come has another ground and another edge", () => {
    const svg = drawStacks(
      chartOf(
        [
          [1, 1, 1],
          [1, 1, 1],
        ],
        { from: 1 },
      ),
      { document, width },
    );
    expect(svg.querySelectorAll(".stack-to-come")).toHaveLength(3);
    expect(svg.querySelectorAll(".to-come")).toHaveLength(1);
  });
});

test("a stack is a whole, whatever was rounded", () => {
  const moment = chartOf([[33.3, 33.3, 33.3]]).moments[0];
  expect(moment && slicesOf(moment).at(-1)?.to).toBeCloseTo(100);
});

describe("refining by country", () => {
  const data = lessonData.refiningByCountry;

  test("the finding follows the data", () => {
    expect(refiningByCountry.finding(data)).toBe(
      "In 2024 China refined 91% of the magnet rare earths; in the base case it falls to 76% in 2030, and stays near that",
    );
    // China's share of mining rises a little after 2030, so "less" would be wrong.
    expect(refiningByCountry.finding(data, { view: "mining" })).toMatch(
      /mined 61%.*51% in 2030, and stays near that$/,
    );
    const years = data.refining.years.map((one) => ({ ...one, shares: [99, 1, 0, 0, 0] }));
    const same = { ...data, refining: { ...data.refining, years } };
    expect(refiningByCountry.finding(same)).toMatch(/it is 99% in 2030/);
  });

  test("China first, the rest of the world last; projections are named as such", () => {
    expect(data.refining.countries[0]).toBe("China");
    expect(data.refining.countries.at(-1)).toBe("Rest of world");
    const { rows } = refiningByCountry.tabulate(data);
    expect(rows.map(([year]) => year)).toEqual([
      "2024",
      "2030 (projection)",
      "2035 (projection)",
      "2040 (projection)",
    ]);
    expect(refiningByCountry.describe(data)).toMatch(/2030 \(projection\): China 76%/);
  });
});
