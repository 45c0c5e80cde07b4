import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { drawTiles } from "../../src/charts/tiles/drawTiles.js";
import type { Tile } from "../../src/charts/tiles/tileChart.js";
import { expectSound } from "./expectSound.js";

const { document } = parseHTML("<!doctype html><html><body></body></html>");

const tile = (i: number, look: Tile["look"] = "outline"): Tile => {
  return { key: `${i}`, head: "Xx", name: "Praseodymium", foot: "suspended", look, readout: "" };
};

test.each([320, 600, 760, 1200])("tiles stand in rows without touching, at %i px", (width) => {
  for (const count of [0, 1, 4, 5, 17, 40]) {
    const tiles = Array.from({ length: count }, (_, i) => tile(i));
    const svg = drawTiles({ title: "For a test", tiles }, { document, width });
    expectSound(svg);
    expect(svg.querySelectorAll("rect.mark")).toHaveLength(count);
  }
});

test("each look has its class, and empty lines are left out", () => {
  const looks: Tile["look"][] = ["outline", "dashed", "faint", { fill: "china" }];
  const tiles = looks.map((look, i) => ({ ...tile(i, look), foot: "" }));
  const svg = drawTiles({ title: "For a test", tiles }, { document, width: 320 });
  const classes = [...svg.querySelectorAll("rect")].map(
    (rect) => rect.getAttribute("class")?.split(" ")[0],
  );
  expect(classes).toEqual(["hollow-ink", "conflict", "fill-paler", "fill-china"]);
  expect(svg.querySelectorAll("text")).toHaveLength(8);
});
