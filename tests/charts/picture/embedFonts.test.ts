import { expect, it } from "vitest";
import { isNeeded } from "../../../src/charts/picture/embedFonts.js";

it("isNeeded says whether a text has a character that a font file is for", () => {
  expect(isNeeded("", "abc")).toBe(true);
  expect(isNeeded("U+0-10FFFF", "")).toBe(true);
  expect(isNeeded("U+23, U+61-63", "xbx")).toBe(true);
  expect(isNeeded("U+23, U+61-63", "xyz")).toBe(false);
});
