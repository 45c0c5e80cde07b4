import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { drawRestraint } from "../../../src/charts/restraint/drawRestraint.js";
import {
  describeRestraint,
  sayRestraint,
  titleRestraint,
} from "../../../src/charts/restraint/restraintText.js";
import { axes, caseNames, cases, changed } from "../../../src/model/theory/bargain.js";

const { document } = parseHTML("<!DOCTYPE html><html><body></body></html>");
const { bargain } = cases.lopsided;

describe("sayRestraint", () => {
  it("says who holds back and why", () => {
    expect(sayRestraint(bargain)).toBe(
      "Both have a patience of 0.30. China uses the weapon: a strike brings it 0.25 once and costs it 0.50 in each later round, so it takes a patience of 0.33 to hold back. The United States holds back: a strike brings it 0.15 once and costs it 0.70 in each later round, so it takes a patience of 0.18 to hold back.",
    );
  });
});

describe("titleRestraint", () => {
  it.each([
    ["fixed", "Dependence of both sides: as it rises, the patience that restraint takes falls"],
    ["equal", "Dependence of both sides: as it rises, the patience that restraint takes rises"],
    [
      "lopsided",
      "US dependence: as it rises, the patience that restraint takes rises for China and falls for the United States",
    ],
  ] as const)("states what the case %s shows", (name, title) => {
    expect(titleRestraint(cases[name].bargain, cases[name].axis)).toBe(title);
  });

  it("says so where a curve turns", () => {
    const uneven = changed(cases.equal.bargain, "china", 1);
    expect(titleRestraint(uneven, "both")).toBe(
      "Dependence of both sides: as it rises, the patience that restraint takes rises for China and rises and then falls for the United States",
    );
  });

  it("says so when nothing changes", () => {
    expect(titleRestraint({ ...bargain, gain: 0 }, "china")).toContain("stays the same");
  });
});

describe("drawRestraint", () => {
  it.each(caseNames.flatMap((name) => [320, 760].map((width) => [name, width] as const)))(
    "snapshot of the case %s at %d",
    async (name, width) => {
      const svg = drawRestraint(cases[name], { width, document });
      const lines = `${svg.outerHTML.replaceAll("><", ">\n<")}\n`;
      await expect(lines).toMatchFileSnapshot(`../snapshots/restraint-${name}-${width}.svg`);
    },
  );

  it("has two curves with a name each, or one name where they are the same", () => {
    const texts = (name: keyof typeof cases) =>
      [...drawRestraint(cases[name], { document }).querySelectorAll("text")].map(
        (one) => one.textContent,
      );
    expect(texts("lopsided")).toEqual(expect.arrayContaining(["China", "US"]));
    expect(texts("equal")).toContain("both");
    expect(texts("equal")).not.toContain("US");
  });

  it("marks a side that strikes in full, and one that holds back hollow", () => {
    const svg = drawRestraint(cases.lopsided, { document });
    const marks = [...svg.querySelectorAll("circle")].map((one) => one.getAttribute("class"));
    expect(marks).toEqual(["fill-china", "hollow-us"]);
  });

  it("is described by its curves in numbers", () => {
    expect(describeRestraint(bargain, "us")).toMatch(
      /China: at 0\.00: 0\.00 needed; at 0\.25: .*needed\. The United States: /,
    );
    const label = drawRestraint(cases.lopsided, { document }).getAttribute("aria-label");
    expect(label).toBe(describeRestraint(bargain, "us"));
  });

  it("draws finite places whatever is set", () => {
    for (const axis of axes) {
      for (const patience of [0, 0.98]) {
        for (const gain of [0, 1.5]) {
          const none = changed(
            { ...bargain, patience, gain, sales: { china: 0, us: 0 } },
            "both",
            0,
          );
          const drawn = drawRestraint({ bargain: none, axis }, { width: 320, document }).outerHTML;
          expect(drawn).not.toMatch(/NaN|Infinity|undefined/);
        }
      }
    }
  });
});
