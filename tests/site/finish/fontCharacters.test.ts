import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { findCharacters } from "../../../src/site/finish/fontCharacters.js";
import { fontFaces, toRange } from "../../../src/site/finish/fontFaces.js";
import type { Page } from "../../../src/site/finish/page.js";

const { document } = parseHTML("<!doctype html><html><head></head><body></body></html>");
const page = (file: string, body: string): Page => ({
  file,
  head: document.head,
  body,
  lang: "en",
});
const font = (weight: number, style: "normal" | "italic", family = "Source Serif 4") => ({
  ...{ href: "x.woff2", family, weight, style },
});

const lesson = page(
  "lessons/a.html",
  '<body data-x="ß"><lesson-steps><h2>Æ</h2><p>ð &amp; <em>þ</em></p><script>"Œ"</script></lesson-steps></body>',
);
const list = page("data/index.html", "<body><p>ł</p></body>");

describe("findCharacters", () => {
  const of = findCharacters([lesson, list], ["const x = 'š'"]);

  it("wants first what lessons show, and leaves attributes and scripts to the rest", () => {
    const { first, rest } = of(font(400, "normal", "Source Sans 3"));
    for (const one of "Æðþ&aZ9") expect(first).toContain(one);
    for (const one of "ßŒłš") expect(rest).toContain(one);
    expect([...first].filter((one) => rest.includes(one))).toEqual([]);
  });

  it("looks for italics and the bold serif only where they stand", () => {
    expect(of(font(400, "italic")).first).toContain("þ");
    expect(of(font(400, "italic")).rest).toContain("ð");
    expect(of(font(600, "normal")).first).toContain("Æ");
    expect(of(font(600, "normal")).rest).toContain("ð");
  });

  it("has no rest where there is no lesson", () => {
    const { first, rest } = findCharacters([list], [])(font(400, "normal"));
    expect(first).toContain("ł");
    expect(rest).toBe("");
  });
});

it("toRange joins neighbours, and fontFaces names the range of a file that has one", () => {
  expect(toRange("cabx")).toBe("U+61-63,U+78");
  expect(fontFaces([{ ...font(400, "normal"), only: "x" }])).toContain("unicode-range:U+78}");
});
