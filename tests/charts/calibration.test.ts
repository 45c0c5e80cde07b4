import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { describeCalibration, drawCalibration } from "../../src/charts/calibration.js";
import { type Calibration, wilson } from "../../src/model/report/calibration.js";

const { document } = parseHTML("<!DOCTYPE html><html><body></body></html>");
const row = (confidence: Calibration["confidence"], right: number, total: number): Calibration => ({
  ...{ confidence, right, total, ...wilson(right, total) },
});
const rows = [row("guess", 1, 2), row("think", 0, 0), row("know", 7, 9)];

describe("calibration", () => {
  it("is described by its numbers", () => {
    expect(describeCalibration(rows)).toMatch(
      /Guessing: 1 of 2 right, too few to tell more\. Fairly sure: no answer yet\. Certain: 7 of 9 right; the true share may be 45 to 94 of 100\.$/,
    );
  });

  it.each([320, 760])("snapshot at %d", async (width) => {
    const svg = drawCalibration(rows, { width, document });
    const lines = `${svg.outerHTML.replaceAll("><", ">\n<")}\n`;
    await expect(lines).toMatchFileSnapshot(`snapshots/calibration-${width}.svg`);
  });

  it("draws a dot for each confidence that has answers, and dashes what is too few", () => {
    const svg = drawCalibration(rows, { document });
    expect(svg.querySelectorAll("circle")).toHaveLength(2);
    expect(svg.querySelectorAll(".calibration__range--few")).toHaveLength(1);
  });

  it("of nothing is an axis", () => {
    const none = [row("guess", 0, 0), row("think", 0, 0), row("know", 0, 0)];
    expect(drawCalibration(none, { document }).querySelectorAll("circle")).toHaveLength(0);
    expect(drawCalibration([], { document }).outerHTML).not.toMatch(/NaN|Infinity|undefined/);
  });

  it("keeps all and none right within the drawing", () => {
    const svg = drawCalibration([row("guess", 0, 30), row("know", 30, 30)], {
      width: 320,
      document,
    });
    const places = [...svg.querySelectorAll("circle")].map((dot) => Number(dot.getAttribute("cx")));
    expect(Math.min(...places)).toBeGreaterThanOrEqual(6);
    expect(Math.max(...places)).toBeLessThanOrEqual(314);
  });
});
