import { expect, test } from "vitest";
import { toHex } from "../../../src/charts/picture/toHex.js";

test.each([
  ["rgb(185, 49, 16)", "#b93110"],
  ["color(srgb 1 0.5 0)", "#ff8000"],
  ["color(srgb 0.956863 0.862745 1e-7)", "#f4dc00"],
  ["rgba(0, 0, 0, 0.5)", "rgba(0, 0, 0, 0.5)"],
  ["none", "none"],
  ["2.5px", "2.5px"],
])("%s → %s", (colour, hex) => expect(toHex(colour)).toBe(hex));
