import { expect, it } from "vitest";
import { packageSpecifier } from "../../../src/site/finish/bundlePlugin.js";

it.each([
  ["../_node/d3@7.9.2/index.c8f1bfbe.js", "d3"],
  ["../../_node/@observablehq/plot@0.6.17/index.12345678.js", "@observablehq/plot"],
  ["../_node/d3-array@3.2.5/src/mean.js.12345678.js", "d3-array/src/mean.js"],
])("packageSpecifier(%s) is %s", (path, specifier) => {
  expect(packageSpecifier(path)).toBe(specifier);
});

it("packageSpecifier refuses what is no package", () => {
  expect(() => packageSpecifier("../_import/x.12345678.js")).toThrow("cannot tell the package");
});
