import { parseHTML } from "linkedom";
import { expect, it } from "vitest";
import { slimDrawing } from "../../src/site/slimDrawing.js";

function slim(inner: string): string {
  const { document } = parseHTML(`<!doctype html><svg width="10">${inner}</svg>`);
  const svg = document.querySelector("svg");
  if (!svg) throw new Error("no drawing");
  return slimDrawing(svg);
}

it("slimDrawing leaves out what only scripts read", () => {
  const html = slim('<g data-key="a" data-series="b" class="mark"><rect class="fill mark"/></g>');
  expect(html).toContain('<g><rect class="fill"/></g>');
});

it("slimDrawing leaves out what goes without saying, and says the size of most texts once", () => {
  const html = slim(
    '<line x1="0" y1="5" x2="0" y2="0"/><text x="0" y="1" font-size="12">a</text><text x="2" y="1" font-size="12">b</text><text x="3" y="1" font-size="11">c</text>',
  );
  expect(html).toMatch(/^<svg[^>]* font-size="12"/);
  expect(html).toMatch(/<text y="1">a<\/text>/);
  expect(html).toMatch(/<text[^>]* font-size="11"[^>]*>c<\/text>/);
  expect(html).toMatch(/<line(?: (?:x2="0"|y2="0"|y1="5")){3}\/>/);
});

it("slimDrawing keeps a drawing without texts", () => {
  expect(slim("")).toBe('<svg width="10"/>');
});
