import { expect, test } from "vitest";
import { isStep, stepMark } from "../../../src/charts/kit/stepMark.js";

const one = [1, 2, 3].map((x) => ({ series: "", x }));
// Two series whose marks stand at other places: a at 0, 10, 20 and b at 1, 19.
const two = [
  { series: "a", x: 0 },
  { series: "a", x: 10 },
  { series: "a", x: 20 },
  { series: "b", x: 1 },
  { series: "b", x: 19 },
];

test.each([
  ["the first key begins at the first mark", -1, "ArrowRight", 0],
  ["and the End key at the last", -1, "End", 2],
  ["right", 0, "ArrowRight", 1],
  ["left", 1, "ArrowLeft", 0],
  ["up and down go along as well", 0, "ArrowDown", 1],
  ["the last stays", 2, "ArrowRight", 2],
  ["the first stays", 0, "ArrowUp", 0],
  ["Home", 2, "Home", 0],
])("one series: %s", (_title, index, key, expected) => {
  expect(stepMark(one, index, key)).toBe(expected);
});

test.each([
  ["right stays in its series", 2, "ArrowRight", 2],
  ["right within the second", 3, "ArrowRight", 4],
  ["left stays in its series", 3, "ArrowLeft", 3],
  ["down goes to what is nearest below", 2, "ArrowDown", 4],
  ["down from the middle goes to one of two", 0, "ArrowDown", 3],
  ["up goes to what is nearest above", 4, "ArrowUp", 2],
  ["below the last there is none", 4, "ArrowDown", 4],
  ["above the first there is none", 1, "ArrowUp", 1],
  ["Home within the series", 4, "Home", 3],
  ["End within the series", 0, "End", 2],
])("two series: %s", (_title, index, key, expected) => {
  expect(stepMark(two, index, key)).toBe(expected);
});

test("no marks, no step; other keys lead nowhere", () => {
  expect(stepMark([], -1, "ArrowRight")).toBe(-1);
  expect(stepMark(one, 1, "x")).toBe(1);
  expect(isStep("x")).toBe(false);
  expect(isStep("ArrowUp")).toBe(true);
});
