import { expect, it } from "vitest";
import { findImports } from "../../../src/site/gate/checkCellImports.js";

it("findImports reads one import and several, renamed and not", () => {
  const html = `const {a, b: c} = await import("./x.js");
const [{d}, {e}] = await Promise.all([import("./y.js"), import("./z.js")]);
const x = await import("./all.js");`;
  expect(findImports(html)).toEqual([
    { names: ["a", "b"], specifier: "./x.js" },
    { names: ["d"], specifier: "./y.js" },
    { names: ["e"], specifier: "./z.js" },
  ]);
});
