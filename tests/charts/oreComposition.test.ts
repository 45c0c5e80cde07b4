import { expect, test } from "vitest";
import { oreComposition } from "../../src/charts/oreComposition.js";
import { lessonData } from "./lessonData.js";

const data = lessonData.oreComposition;
const light = { view: "light" };

test("findings name the richest deposit, and Mountain Pass as it is", () => {
  expect(oreComposition.finding(data)).toBe(
    "Dysprosium and terbium: 10% in Southeast Guangdong, China; no figure at Mountain Pass",
  );
  expect(oreComposition.finding(data, light)).toBe(
    "Neodymium and praseodymium: 38% in Xunwu, China; 16% at Mountain Pass",
  );
});

test("findings follow the data", () => {
  const deposits = data.deposits.map((one) =>
    one.name === "Mountain Pass" ? { ...one, shares: { ...one.shares, Dy: 20 } } : one,
  );
  expect(oreComposition.finding({ ...data, deposits })).toMatch(
    /^Dysprosium.*: 20% in Mountain Pass, United States/,
  );
});

test("no figure is no bar, and is said not to be zero", () => {
  const words = oreComposition.describe(data);
  expect(words).toContain(
    "Mountain Pass, United States (bastnaesite) no figure, which is not zero",
  );
  expect(words).toContain("Weishan, China (bastnaesite) 0.14% (Dy: no figure)");
  const cells = oreComposition.tabulate(data).rows.find(([name]) => name === "Mountain Pass");
  expect(cells?.filter((cell) => cell === "no figure")).toHaveLength(2);
});

test("upper bounds count as no figure", () => {
  const longnan = data.deposits.find(({ name }) => name === "Longnan");
  expect(longnan?.shares.Ce).toBeNull();
  expect(longnan?.shares.Dy).toBe(7.48);
});
