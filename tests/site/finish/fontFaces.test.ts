import { expect, it } from "vitest";
import { fallbackFaces } from "../../../src/site/finish/fallbackFaces.js";
import { fontFaces } from "../../../src/site/finish/fontFaces.js";

it("fontFaces names each file with its family, weight and style", () => {
  const css = fontFaces([
    { href: "../x.woff2", family: "Source Sans 3", weight: 600, style: "normal" },
  ]);
  expect(css).toContain(
    '@font-face{font-family:"Source Sans 3";font-weight:600;font-style:normal;font-display:swap;src:url("../x.woff2")format("woff2")}',
  );
});

it("fallbackFaces gives each fallback the line height of our font", () => {
  for (const face of fallbackFaces().match(/@font-face\{[^}]+\}/g) ?? []) {
    const value = (name: string) => Number(new RegExp(`${name}:([\\d.]+)%`).exec(face)?.[1]) / 100;
    const ascent = value("ascent-override") * value("size-adjust");
    const expected = face.includes("Serif 4") ? 1.036 : 1.024;
    expect(ascent).toBeCloseTo(expected, 2);
  }
});
