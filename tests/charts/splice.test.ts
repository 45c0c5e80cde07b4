import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { drawSplice } from "../../src/charts/drawSplice.js";
import { piecesOf } from "../../src/charts/splicePlan.js";
import { saySplice } from "../../src/charts/spliceText.js";
import { spanChoices, spliceShares, toCounts, usualChoice } from "../../src/model/splice.js";
import { readTable } from "../../src/site/readData.js";

const { document } = parseHTML("<!doctype html><html><body></body></html>");
const counts = toCounts(
  readTable("mine_production_us_china_world"),
  readTable("usgs_vs_bgs"),
  readTable("mine_production_ds140"),
);
const usual = spliceShares(counts, usualChoice);

test("it says peak, 2020, what is missing and what cannot be", () => {
  expect(saySplice(usual)).toBe("Highest share: 97.7%, in 2010. Share in 2020: 56%.");
  const mixed = spliceShares(counts, {
    ...usualChoice,
    middle: spanChoices.middle[2],
    late: spanChoices.late[3],
  });
  expect(saySplice(mixed)).toBe(
    "Highest share: 128.7%, in 2010. Share in 2020: 57.6%. In 2010 to 2011 China would have mined more than the whole world. No figure for 2021 to 2025.",
  );
  expect(saySplice([])).toBe("These choices give no figure at all.");
});

test("no line crosses a seam or a gap", () => {
  const year = (year: number, share: number | null, source = "a") => ({ year, share, source });
  const pieces = piecesOf([year(1, 5), year(2, 6), year(3, null), year(4, 7), year(5, 8, "b")]);
  expect(pieces.map((piece) => piece.map((one) => one.year))).toEqual([[1, 2], [4], [5]]);
});

describe.each([320, 350, 760])("at %i px", (width) => {
  test.each(
    spanChoices.middle.flatMap((middle) => spanChoices.late.map((late) => ({ middle, late }))),
  )("$middle, $late: everything is a number and inside", (choice) => {
    const line = spliceShares(counts, { ...usualChoice, ...choice });
    const svg = drawSplice(line, { document, width, against: usual });
    expect(svg.outerHTML).not.toMatch(/NaN|undefined|Infinity/);
    const [, , , height = 0] = (svg.getAttribute("viewBox") ?? "").split(" ").map(Number);
    for (const text of svg.querySelectorAll("text")) {
      expect(Number(text.getAttribute("y"))).toBeGreaterThan(8);
      expect(Number(text.getAttribute("y"))).toBeLessThan(height);
    }
  });
});

test("without values only the axis is drawn", () => {
  expect(drawSplice([], { document, width: 320 }).outerHTML).not.toMatch(/NaN|undefined|Infinity/);
});
