import { expect, test } from "vitest";
import { drawScenario } from "../../src/charts/drawScenario.js";
import { sayScenario } from "../../src/charts/scenarioText.js";
import { toScenario } from "../../src/model/refiningScenario.js";
import { toRefiningTonnes } from "../../src/model/refiningTonnes.js";
import { readTable } from "../../src/site/readData.js";
import { document, expectSound, widths } from "./formSound.js";

const [year] = toRefiningTonnes(readTable("iea_magnet_ree_supply")).years;
if (!year) throw new Error("no year");
const empty = { year: 2000, projected: false, refiners: [] };

test.each(widths)("a square for each supplier at %i", (width) => {
  for (const kt of [0, 1, 40, 120]) {
    for (const places of [1, 8]) {
      const scenario = toScenario(year, { kt, places, replaces: kt > 100 });
      const svg = drawScenario(scenario, { document, width, line: 5000 });
      expectSound(svg);
      expect(svg.getAttribute("aria-label")).toMatch(/an index of [\d,]+$/);
    }
  }
});

test.each(widths)("no supplier, and a line at either end, at %i", (width) => {
  for (const line of [0, 10_000]) {
    const scenario = toScenario(empty, { kt: 0, places: 1, replaces: true });
    expectSound(drawScenario(scenario, { document, width, line }));
  }
});

test("the sentence says index, line, shares and equal suppliers", () => {
  const start = toScenario(year, { kt: 0, places: 1, replaces: false });
  expect(sayScenario(start, { line: 5000 })).toBe(
    "The index is 8,353, not below your line of 5,000. 2024 as in the table: China refines 91% of 81 thousand tonnes. That is about as concentrated as 1.2 equal suppliers.",
  );
  const planned = toScenario(year, { kt: 35, places: 1, replaces: false });
  expect(sayScenario(planned, { line: 5000 })).toMatch(/below your line.*the new plants 30%/);
  const none = toScenario(empty, { kt: 0, places: 1, replaces: false });
  expect(sayScenario(none, { line: 5000 })).not.toMatch(/NaN|Infinity/);
});
