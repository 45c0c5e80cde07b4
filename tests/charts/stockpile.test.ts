import { describe, expect, test } from "vitest";
import { drawStockpile, readMoment } from "../../src/charts/drawStockpile.js";
import { stockpile } from "../../src/charts/stockpile.js";
import { sayStockpile, titleStockpile } from "../../src/charts/stockpileText.js";
import { type Stockpile, totalDraw } from "../../src/model/theory/stockpile.js";
import { document, expectSound, widths } from "./formSound.js";
import { lessonData } from "./lessonData.js";

const never = Number.POSITIVE_INFINITY;
const worked: Stockpile = { lost: 0.8, timeConstant: 3, stock: 1 };

describe.each(widths)("a stockpile at %i", (width) => {
  test.each<[string, Stockpile, number]>([
    ["empty on the way", worked, 4],
    ["that lasts", { ...worked, stock: 3 }, 3],
    ["of nothing", { ...worked, stock: 0 }, 3],
    ["without a cut", { ...worked, lost: 0 }, 1],
    ["without all supply", { ...worked, lost: 1 }, 4],
    ["without substitution", { ...worked, timeConstant: never }, 4],
    ["that is empty after the last year shown", { lost: 0.1, timeConstant: 10, stock: 0.99 }, 3],
  ])("%s", (_name, pile, layers) => {
    const svg = drawStockpile(pile, { document, width, readouts: true });
    expectSound(svg);
    expect(svg.querySelectorAll("path:not(.series-line)")).toHaveLength(layers);
    expect(svg.querySelectorAll("[data-readout]")).toHaveLength(11);
  });
});

describe("words", () => {
  test("say how long the stock lasts, what is missing then, and the total", () => {
    expect(sayStockpile(worked)).toBe(
      "The stock is empty after 1.6 years, when 47% of the usual demand is missing. In all 28.8 months of demand must be bridged; 16.8 months of demand are not covered.",
    );
    expect(sayStockpile({ ...worked, stock: 3 })).toMatch(/never runs out.*7.2 months.*left over/);
    expect(sayStockpile({ ...worked, stock: totalDraw(worked) })).toMatch(/nothing is left over/);
    expect(sayStockpile({ ...worked, stock: 0 })).toMatch(/^Without a stock/);
    expect(sayStockpile({ ...worked, lost: 0 })).toBe(
      "Nothing is cut off, and the stock stays as it is.",
    );
    const stuck = { ...worked, timeConstant: never, stock: 2.4 };
    expect(sayStockpile(stuck)).toMatch(/^The stock is empty after 3 years.*no stock is large/);
  });

  test("a moment is read with its gap and its stock", () => {
    expect(readMoment({ years: 1, gap: 57.3, stock: 3.84 })).toBe(
      "After 1 year: 57% of the usual demand not replaced, 3.8 months in stock",
    );
  });

  test("the figure says that its case is worked out, and how", () => {
    const data = lessonData.stockpile;
    expect(stockpile.measure(data)).toMatch(/^A worked case of a model, not a measurement: 80%/);
    expect(stockpile.finding(data)).toBe("The worked case: the stock is empty after 1.6 years");
    expect(data.grades).toEqual(["D"]);
    expect(stockpile.tabulate(data).rows).toHaveLength(11);
    expect(data.sources).toEqual(["boehm-2023"]);
  });
});

test("the key of the lesson's question: the smallest stock in whole months that never runs out", () => {
  expect(Math.ceil(12 * totalDraw({ lost: 0.8, timeConstant: 3 }))).toBe(29);
  expect(titleStockpile({ ...worked, stock: 29 / 12 })).toMatch(/never/);
  expect(titleStockpile({ ...worked, stock: 28 / 12 })).toMatch(/empty/);
});
