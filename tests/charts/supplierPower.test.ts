import { describe, expect, test } from "vitest";
import { chinaChips } from "../../src/charts/chinaChips.js";
import { drawSupplierPower } from "../../src/charts/drawSupplierPower.js";
import { supplierPower } from "../../src/charts/supplierPower.js";
import { sayPower, titlePower } from "../../src/charts/supplierPowerText.js";
import { supplierLoss } from "../../src/model/theory/supplierPower.js";
import { document, expectSound, widths } from "./formSound.js";
import { lessonData } from "./lessonData.js";

const shares = Array.from({ length: 34 }, (_, i) => (3 * i) / 100);

describe.each(widths)("a supplier's power at %i", (width) => {
  test.each([1.5, 2, 3, 5, 8])("elasticity %d, every share", (substitution) => {
    for (const share of [...shares, 0.999]) {
      const svg = drawSupplierPower({ share, substitution }, { document, width, readouts: true });
      expectSound(svg);
      expect(svg.querySelectorAll("[data-readout]")).toHaveLength(8);
    }
  });
});

describe("words of a supplier's power", () => {
  test("say the loss, what ten points less would do, and how the line bends", () => {
    expect(sayPower({ share: 0.9, substitution: 3 })).toBe(
      "The supplier has 90% of the buyers’ spending, and the elasticity is 3. Without this supplier the buyers lose 68% of the bundle. With ten points less of share it would be 55%. The line bends up: each further point of share counts for more.",
    );
    expect(sayPower({ share: 0.5, substitution: 2 })).toMatch(/straight/);
    expect(sayPower({ share: 0.05, substitution: 1.5 })).not.toMatch(/ten points/);
    expect(sayPower({ share: 0.5, substitution: 1.5 })).toMatch(/bends down/);
  });

  test("the figure begins with a measured share and an assumed elasticity", () => {
    const data = lessonData.supplierPower;
    expect(data.supplier).toEqual({ share: 0.91, substitution: 3 });
    expect(data.sources).toEqual(["iea-cmde-2025"]);
    expect(supplierPower.finding(data)).toMatch(/^The worked case: without this supplier.*70%/);
    expect(supplierPower.tabulate(data).rows).toContainEqual(["90", "90", "68.4", "43.8"]);
  });
});

test("the key of the lesson's question: at 3, half the loss takes a share of 75 percent", () => {
  expect(supplierLoss({ share: 0.75, substitution: 3 })).toBeCloseTo(0.5, 9);
  expect(titlePower({ share: 0.75, substitution: 3 })).toMatch(/50%/);
  expect(titlePower({ share: 0.76, substitution: 3 })).toMatch(/51%/);
  expect(titlePower({ share: 0.74, substitution: 3 })).toMatch(/49%/);
});

describe("China's chips", () => {
  const data = lessonData.chinaChips;

  test("missing years are gaps that no line crosses", () => {
    expect(data.pieces[0]?.values.map(({ value }) => value)).toEqual([
      543.5,
      null,
      537.6,
      479.6,
      549.2,
    ]);
    const svg = chinaChips.draw(data, { document, width: 760, view: "pieces" });
    expect(svg.querySelectorAll(".series-line")).toHaveLength(2);
  });

  test("findings follow the data", () => {
    expect(chinaChips.finding(data)).toBe(
      "China’s chip imports fell from US$432 billion in 2021 to US$349 billion in 2023, then rose to US$385 billion",
    );
    expect(chinaChips.finding(data, { view: "pieces" })).toBe(
      "In 2023 China imported 1.4 times as many chips as were made there",
    );
  });
});
