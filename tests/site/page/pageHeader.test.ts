import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { lessonEntries } from "../../../src/site/lessons/lessonEntries.js";
import { pageHeader } from "../../../src/site/page/pageHeader.js";
import { maybePage } from "../../../src/site/readPage.js";

const parse = (path: string) =>
  parseHTML(`<!doctype html><html><body>${pageHeader({ path })}</body></html>`).document;

describe("the banner", () => {
  const document = parse("/claims");
  const hrefs = [...document.querySelectorAll("a")].map((link) => link.getAttribute("href") ?? "");

  it("leads to every lesson of the edition, in their order", () => {
    const lessons = lessonEntries().map(({ href }) => href);
    expect(hrefs.filter((href) => lessons.includes(href))).toEqual(lessons);
    expect(hrefs).toContain("/lessons/index");
  });

  it("leads to no page that the edition lacks", () => {
    for (const href of hrefs) expect([href, maybePage(href) !== undefined]).toEqual([href, true]);
    expect(hrefs).toContain("/glossary");
  });

  it("says where one is", () => {
    const current = [...document.querySelectorAll('[aria-current="page"]')];
    expect(new Set(current.map((link) => link.getAttribute("href")))).toEqual(new Set(["/claims"]));
  });

  it("opens its menus without scripts", () => {
    expect(
      [...document.querySelectorAll("details > summary")].map((each) => each.textContent),
    ).toEqual(["Lessons", "Menu"]);
  });

  it("is not on pages for frames", () => expect(pageHeader({ path: "/embed/patents" })).toBe(""));
});
