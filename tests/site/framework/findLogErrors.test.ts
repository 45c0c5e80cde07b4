import { expect, it } from "vitest";
import { findLogErrors } from "../../../src/site/framework/findLogErrors.js";

it("findLogErrors names the file and line of a broken style", () => {
  expect(findLogErrors('docs/style.css:6:8: ERROR: Could not resolve "./x.css"')).toEqual([
    { file: "docs/style.css", line: 6, message: 'Could not resolve "./x.css"', severity: "error" },
  ]);
});

it("findLogErrors names the page and the target of a broken link", () => {
  expect(findLogErrors("↳ /lessons/a → /nowhere")).toEqual([
    { file: "docs/lessons/a.md", message: "broken link to /nowhere", severity: "error" },
  ]);
});

it("findLogErrors leaves links to files to our own gate, which knows them", () => {
  expect(findLogErrors("↳ /authors → /schema/item.schema.json")).toEqual([]);
});

it("findLogErrors reports a failed loader and a package from the network", () => {
  const log =
    "load /loaders/x.json → error in 312ms: loader exited with code 1\nnpm:htl@0.0.0/+esm → docs/x";
  expect(findLogErrors(log).map(({ message }) => message)).toEqual([
    "load /loaders/x.json → error in 312ms: loader exited with code 1",
    "a page needs htl from the network: import it by its bare name from a package of package.json",
  ]);
});

it("findLogErrors finds nothing in the log of a good build", () => {
  const log =
    "load /index in 12ms\nbuilt 2 pages in docs\nrender /index → dist/index.html\n4 links validated";
  expect(findLogErrors(log)).toEqual([]);
});
