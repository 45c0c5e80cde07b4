import { expect, test } from "vitest";
import { checkShows } from "../../../src/site/check/checkShows.js";
import { proseOf } from "../../../src/site/check/proseOf.js";
import { parsePage } from "../../../src/site/readPage.js";

const figure = "```chart\nfigure: japanImports\nid: again\n```\n";
const page = (text: string) => parsePage(`---\ntitle: t\n---\n${figure}${text}\n`, "docs/page.md");

test("words that show what is there are no mistake", () => {
  expect(checkShows(page("{{show:again year 2010-01|the year}}"))).toEqual([]);
});

test.each([
  ["{{show:japanImports month 2010-11|x}}", 'no figure "japanImports" on this page; it has again'],
  ["{{show:again month 2010-99|x}}", 'the figure "again" has no mark "2010-99"'],
  ["{{show:again week 2010-11|x}}", 'no mark "week 2010-11" in the view "month"'],
  ["{{show:again month 2010-11}}", "expected {{show:figure view mark|words}}"],
])("%s is reported with file and line", (text, message) => {
  const [finding, ...others] = checkShows(page(`\n${text}`));
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ file: "docs/page.md", line: 9, severity: "error" });
  expect(finding?.message).toContain(message);
});

test("a fence that shows how it is written is none", () => {
  expect(checkShows(page("```md\n{{show:nothing 1|x}}\n```"))).toEqual([]);
});

test("the address of a mark is no prose, and its words are", () => {
  const prose = proseOf("{{show:again month 2010-11|in 77 months}}");
  expect(prose).toContain("in 77 months");
  expect(prose).not.toContain("2010-11");
});
