import { expect, it } from "vitest";
import { toPage } from "../../../src/site/gate/builtSite.js";
import { checkLinks } from "../../../src/site/gate/checkLinks.js";

const target = toPage('<h1 id="top">T</h1>', "lessons/b.html");

function check(body: string): string[] {
  const page = toPage(
    `<!DOCTYPE html><html><body><p id="here"></p>${body}</body></html>`,
    "lessons/a.html",
  );
  const pages = new Map([page, target].map((p) => [p.file, p]));
  const files = new Set([...pages.keys(), "index.html", "x.svg"]);
  return checkLinks(page, { dist: "dist", files, pages }).map(({ message }) => message);
}

it("checkLinks accepts links within the page, to other pages, up, and to the web", () => {
  const links = [
    "#here",
    "b.html",
    "b.html#top",
    "../index.html",
    "../",
    "https://example.org/x",
    "mailto:a@b.c",
  ];
  expect(check(links.map((href) => `<a href="${href}">x</a>`).join(""))).toEqual([]);
  expect(check('<img src="../x.svg" alt="">')).toEqual([]);
});

it.each([
  ['<a href="c.html">x</a>', "broken link: c.html"],
  ['<a href="#gone">x</a>', 'there is no "gone"'],
  ['<a href="b.html#gone">x</a>', 'there is no "gone"'],
  ['<a href="/index.html">x</a>', "does not work under a sub-path"],
  ['<img src="y.svg" alt="">', "missing file: y.svg"],
  [
    '<img src="https://example.org/y.svg" alt="">',
    "loads https://example.org/y.svg from elsewhere",
  ],
  ['<img srcset="../x.svg 1x, y.svg 2x" alt="">', "missing file: y.svg"],
  ['<script src="//cdn.example.org/z.js"></script>', "from elsewhere"],
  ['<link rel="preconnect" href="https://example.org">', "from elsewhere"],
])("checkLinks: %s", (body, message) => {
  expect(check(body).join("\n")).toContain(message);
});
