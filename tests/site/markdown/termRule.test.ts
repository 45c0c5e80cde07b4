import MarkdownIt from "markdown-it";
import { describe, expect, it } from "vitest";
import { extendMarkdown } from "../../../src/site/markdown/extendMarkdown.js";
import { plainText } from "../../../src/site/markdown/plainText.js";

const render = (text: string) =>
  extendMarkdown(new MarkdownIt({ html: true, typographer: true })).render(text, {});

describe("a term in prose", () => {
  it("becomes its words, linked to the definition at the foot of the page", () => {
    const html = render("An {{term:embargo}} is no {{term:export-quota|quotas}}.");
    expect(html).toContain(
      '<a class="term" id="ref-term-embargo-1" href="#term-embargo" role="doc-glossref">embargo</a>',
    );
    expect(html).toContain('href="#term-export-quota" role="doc-glossref">quotas</a>');
    expect(html).toMatch(/<li id="term-embargo">[\s\S]*<dfn>embargo<\/dfn>: A government/);
    expect(html).toContain('href="/glossary#term-embargo"');
  });

  it("has one definition however often it is used, with a way back to the first use", () => {
    const html = render("{{term:embargo}} {{term:embargo}}");
    expect(html.match(/<li id="term-/g)).toHaveLength(1);
    expect(html.match(/href="#ref-term-embargo-\d"/g)).toEqual(['href="#ref-term-embargo-1"']);
  });

  it("may stand in a question, and leads back to where it has a place", () => {
    const html = render(`\`\`\`quiz
id: a
kind: choice
objective: a-1
stem: An {{term:embargo}}?
options:
  - {text: Yes, key: true, why: "So it is."}
  - {text: No, why: "{{term:oxide|Oxides}} are something else."}
\`\`\``);
    expect(html).toContain('<li id="term-embargo">');
    expect(html).toContain('<li id="term-oxide">');
    for (const [, ref] of html.matchAll(/href="#(ref-[^"]*)"/g))
      expect(html).toContain(`id="${ref}"`);
  });

  it("sets the quotation marks of its words like all others", () => {
    expect(render('{{term:embargo|a "halt"}}')).toContain(">a “halt”</a>");
  });

  it("shows an unknown term, or one without words, as an error that the build refuses", () => {
    expect(render("{{term:nothing}}")).toContain("data-authoring-error>unknown term &quot;nothing");
    expect(render("{{term:embargo| }}")).toContain("has no words after the |");
  });

  it("stays text where the braces do not close", () => {
    expect(render("{{term:embargo")).toBe("<p>{{term:embargo</p>\n");
  });

  it("is its words where only text can stand", () => {
    expect(plainText("The {{term:wto}}, an {{term:embargo|order}}")).toBe(
      "The World Trade Organization (WTO), an order",
    );
  });
});

describe("the glossary's page", () => {
  const html = render("```glossary\n```\n\nAn {{term:embargo}}.");

  it("explains each term once, with others to see and the step that uses it first", () => {
    expect(html.match(/id="term-embargo"/g)).toHaveLength(1);
    expect(html).toContain('See also: <a href="#term-export-quota">export quota</a>');
    expect(html).toContain(
      '<a href="/lessons/japan-2010#first-commit-yourself">lesson 3, step 1: First, commit yourself</a>',
    );
  });

  it("is in the order of the alphabet", () => {
    const terms = [...html.matchAll(/<dt><dfn>([^<]*)/g)].map(([, term = ""]) => term);
    expect(terms).toEqual(terms.toSorted((a, b) => a.localeCompare(b, "en")));
  });
});
