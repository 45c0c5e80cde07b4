import MarkdownIt from "markdown-it";
import { describe, expect, it } from "vitest";
import { extendMarkdown } from "../../../src/site/markdown/extendMarkdown.js";

const render = (text: string) => extendMarkdown(new MarkdownIt({ html: true })).render(text, {});

describe("a fact in prose", () => {
  it("becomes the number with its unit, linked to its note", () => {
    const html = render("In November {{fact:imports-2010-11}} arrived.");
    expect(html).toContain('href="#note-imports-2010-11"');
    expect(html).toContain("634&nbsp;tonnes");
    expect(html).toMatch(/<li id="note-imports-2010-11">[\s\S]*Reuters/);
  });

  it("has one note however often it is used, with a way back to each use", () => {
    const html = render("{{fact:imports-2010-11}} and {{fact:imports-2010-11}}");
    expect(html.match(/<li id="note-/g)).toHaveLength(1);
    expect(html.match(/href="#ref-imports-2010-11-[12]"/g)).toHaveLength(2);
  });

  it("is numbered in the order of the page", () => {
    const html = render(
      "{{fact:imports-2010-12}} {{fact:imports-2010-11}} {{fact:imports-2010-12}}",
    );
    expect([...html.matchAll(/data-note="(\d)"/g)].map(([, n]) => n)).toEqual(["1", "2", "1"]);
  });

  it("says how a computed number was computed", () => {
    expect(render("{{fact:imports-2010-11-shortfall}}")).toContain("1 − 634 tonnes ÷ 1,884 tonnes");
  });

  it("shows an unknown id as an error that the build refuses", () => {
    expect(render("{{fact:nothing}}")).toContain("data-authoring-error>unknown fact &quot;nothing");
  });

  it("stays text where the braces do not close", () => {
    expect(render("{{fact:imports")).toBe("<p>{{fact:imports</p>\n");
  });
});

describe("a fence of ours", () => {
  const item = (why: string) => `\`\`\`quiz
id: a
kind: choice
objective: a-1
stem: Which?
options:
  - {text: This, key: true, why: "${why}"}
  - {text: That, why: Another one.}
\`\`\``;

  it("becomes a question, and its facts join the notes", () => {
    const html = render(item("{{fact:imports-2010-11}} arrived."));
    expect(html).toContain('<quiz-item class="item" id="item-a"');
    expect(html).toContain('<li id="note-imports-2010-11">');
  });

  it("does not wrap the page's parts around a question's own text", () => {
    expect(render(item("Because.")).match(/class="notes"/g)).toBeNull();
  });

  it("becomes an error in words when it cannot be read", () => {
    expect(render("```quiz\nid: a\n```")).toMatch(
      /data-authoring-error>page:2: .*item a: kind: missing/,
    );
    expect(render("```chart\nfigure: nothing\n```")).toMatch(
      /data-authoring-error>.*unknown figure/,
    );
  });

  it("leaves other fences alone", () => {
    expect(render("```js\nlet x;\n```")).toBe(
      '<pre><code class="language-js">let x;\n</code></pre>\n',
    );
  });
});
