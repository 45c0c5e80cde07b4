import { expect, it } from "vitest";
import { curlyApostrophes } from "../../../src/site/markdown/curlyApostrophes.js";

it("curlyApostrophes bends what follows a letter, and leaves quotes that open", () => {
  expect(curlyApostrophes("Japan's four answers, the miners' share")).toBe(
    "Japan’s four answers, the miners’ share",
  );
  expect(curlyApostrophes("'quoted' and 5'")).toBe("'quoted’ and 5'");
});
