import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { clientPackages, findPackages } from "../../../src/site/framework/clientPackages.js";
import { seedVersions } from "../../../src/site/framework/seedVersions.js";
import { makeFixture } from "../fixture.js";

it("findPackages takes the name without path, with its scope", () => {
  const source =
    'import("npm:htl"); x("npm:@observablehq/sample-datasets/aapl.csv"); import("./npm.js")';
  expect(findPackages(source)).toEqual(["htl", "@observablehq/sample-datasets"]);
});

it("clientPackages finds what Framework's client asks the registry for", () => {
  expect(clientPackages()).toEqual(
    expect.arrayContaining(["@observablehq/plot", "apache-arrow", "d3", "htl", "lodash", "react"]),
  );
});

it("seedVersions makes a folder for each package where Framework looks for versions", () => {
  const { root, remove } = makeFixture({});
  seedVersions({ root, packages: ["htl", "@observablehq/plot"] });
  const cache = join(root, "docs/.observablehq/cache/_npm");
  expect(existsSync(join(cache, "htl@0.0.0"))).toBe(true);
  expect(existsSync(join(cache, "@observablehq/plot@0.0.0"))).toBe(true);
  remove();
});
