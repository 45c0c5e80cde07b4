import { expect, test } from "vitest";
import { boxesOverlap, findFreeBox } from "../../src/charts/box.js";
import { textWidth, wrapText } from "../../src/charts/textWidth.js";

test("a bold text is wider, and width grows with size", () => {
  const light = textWidth("Rare earths", { size: 10 });
  expect(textWidth("Rare earths", { size: 10, weight: 600 })).toBeGreaterThan(light);
  expect(textWidth("Rare earths", { size: 20 })).toBeCloseTo(2 * light);
});

test("wrapping keeps every word and the width", () => {
  const text = "Sources disagree about the date of the release";
  const lines = wrapText(text, { width: 90, size: 13 });
  expect(lines.join(" ")).toBe(text);
  expect(lines.every((line) => textWidth(line, { size: 13 }) <= 90)).toBe(true);
});

test("a word wider than the line stands alone; no text, no line", () => {
  expect(wrapText("a Praseodymium b", { width: 30, size: 13 })).toEqual(["a", "Praseodymium", "b"]);
  expect(wrapText(" ", { width: 30, size: 13 })).toEqual([]);
});

test("touching boxes do not overlap; a free box is inside and clear", () => {
  const box = (left: number) => ({ left, right: left + 10, top: 0, bottom: 10 });
  expect(boxesOverlap(box(0), box(10))).toBe(false);
  expect(boxesOverlap(box(0), box(9))).toBe(true);
  const frame = { left: 0, right: 25, top: 0, bottom: 10 };
  const options = { frame, obstacles: [box(0)] };
  expect(findFreeBox([box(5), box(20), box(12)], options)).toEqual(box(12));
  expect(findFreeBox([box(5)], options)).toBeNull();
});
