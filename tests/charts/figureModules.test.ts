import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { figureModules } from "../../src/charts/figureModules.js";
import { figures } from "../../src/charts/figures.js";
import { lessonData, noData } from "./lessonData.js";

const names = Object.keys(figures);

test("the browser's list names the figures of the build's list", () => {
  expect(Object.keys(figureModules).sort()).toEqual([...names].sort());
});

test.each(names)("the module of %s gives the same figure", async (name) => {
  expect(await figureModules[name]?.()).toBe(figures[name]);
});

test("every figure has a loader, and data in the tests", () => {
  const loaders = readdirSync("loaders");
  expect(names.filter((name) => !loaders.includes(`${name}.json.ts`))).toEqual([]);
  expect(Object.keys(lessonData).sort()).toEqual([...names].sort());
  expect(Object.keys(noData).sort()).toEqual([...names].sort());
});

test("what every page loads imports no figure by itself", () => {
  const text = readFileSync("src/charts/liveFigure.ts", "utf8");
  expect(text).not.toMatch(/from "\.\/figures\.js"/);
  const modules = readFileSync("src/charts/figureModules.ts", "utf8");
  const still = [...modules.matchAll(/^import (?!type)/gm)];
  expect(still).toHaveLength(0);
});
