import MarkdownIt from "markdown-it";
import { describe, expect, it } from "vitest";
import { showRule } from "../../../src/site/markdown/showRule.js";

const md = new MarkdownIt({ html: true, typographer: true });
showRule(md);
const render = (text: string, path = "/lessons/japan-2010") => md.render(text, { path }).trim();

describe("words that show a mark", () => {
  it("are a link to the figure that knows view and mark", () => {
    expect(render("Look {{show:japanImports month 2010-11|in November}}.")).toBe(
      '<p>Look <a class="show" href="#fig-japanImports" data-shows="" data-view="month" data-mark="2010-11">in November</a>.</p>',
    );
  });

  it("mean the view that the figure shows first when they name none", () => {
    expect(render("{{show:oxidePrices samarium-0|x}}")).toContain('data-view="multiple"');
    expect(render("{{show:unitValue 2011|x}}")).toContain('data-view="" data-mark="2011"');
  });

  it("escape what they say", () => {
    expect(render("{{show:unitValue 2011|a < b}}")).toContain(">a &lt; b</a>");
  });

  it("set their quotation marks like the text around them", () => {
    expect(render('{{show:unitValue 2011|the "year"}}')).toContain(">the “year”</a>");
  });

  it.each([
    ["{{show:nothing 1|x}}", "no figure &quot;nothing&quot; on this page"],
    ["{{show:japanImports month 1999-01|x}}", "has no mark &quot;1999-01&quot;"],
    ["{{show:japanImports week 2010-11|x}}", "its views are month, quarter, year"],
  ])("show a mistake where it is: %s", (text, words) => {
    expect(render(text)).toContain("data-authoring-error");
    expect(render(text).replaceAll('"', "&quot;")).toContain(words);
  });

  it("leave other braces alone", () => {
    expect(render("{{show:a}} {{other:b|c}}")).toBe("<p>{{show:a}} {{other:b|c}}</p>");
  });
});
