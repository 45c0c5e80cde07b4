import { expect, it } from "vitest";
import { toPage } from "../../../src/site/gate/builtSite.js";
import { checkStructure } from "../../../src/site/gate/checkStructure.js";

const good = `<!DOCTYPE html>
<html lang="en"><head><meta name="viewport" content="width=device-width, initial-scale=1"><title>T</title></head>
<body><a href="#main">Skip</a><header><p>B</p></header><main id="main"><h1>T</h1><h2>U</h2></main></body></html>`;

const check = (html: string) =>
  checkStructure(toPage(html, "a.html")).map(({ message }) => message);

it("checkStructure finds nothing wrong in a good page", () => {
  expect(check(good)).toEqual([]);
});

it.each([
  [' lang="en"', "", "<html> has no lang"],
  ["initial-scale=1", "maximum-scale=1", "the viewport forbids zoom"],
  ["<title>T</title>", "<title> </title>", "there is no title"],
  ["<h2>U</h2>", "<h1>U</h1>", "there are 2 h1, expected one"],
  ["<h2>U</h2>", "<h3>U</h3>", 'heading "U" is h3 after h1'],
  ["<header><p>B</p></header>", "", "there are 0 of the landmark banner"],
  ['<a href="#main">Skip</a>', "", "the first thing to focus is no skip link"],
  ['href="#main"', 'href="#other"', "the skip link goes to #other"],
  ["<h2>U</h2>", '<h2 id="main">U</h2>', 'the id "main" is there twice'],
])("checkStructure: %s → %s", (before, after, message) => {
  expect(check(good.replace(before, after)).join("\n")).toContain(message);
});
