import MarkdownIt from "markdown-it";
import { describe, expect, it } from "vitest";
import { renderGuess } from "../../../src/site/item/renderGuess.js";
import { renderSpecimen } from "../../../src/site/item/renderSpecimen.js";
import { extendMarkdown } from "../../../src/site/markdown/extendMarkdown.js";
import { type PageSource, parsePage } from "../../../src/site/readPage.js";
import { specimens } from "../../items/specimens.js";

const md = extendMarkdown(new MarkdownIt({ html: true }));
const render = (specimen: PageSource) => md.render(specimen.content, { specimen });
const place = { file: "docs/a.md", line: 3 };
const inline = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const page = parsePage(`# A\n\n\`\`\`quiz\n${specimens.choice}\`\`\`\n`, "docs/a.md");

describe("a guess", () => {
  const html = renderGuess("item: first-or-later", place, { page, inline });

  it("asks the item of the page under a name of its own, without key, reasons or hints", () => {
    expect(html).toContain('id="item-first-or-later--first"');
    expect(html).toContain('data-remember="item:first-or-later--first"');
    expect(html).toContain('data-guess="first-or-later"');
    expect(html).not.toMatch(/item__key|item__why|item__hint/);
    expect(html).toContain('href="#item-first-or-later"');
  });

  it.each([
    ["item: nowhere", 'docs/a.md:3: guess: no sound item has the id "nowhere"'],
    ["items: first-or-later", "docs/a.md:3: guess: item: missing"],
    ["", "docs/a.md:3: guess: item: missing"],
  ])("tells what is wrong with it: %s", (yaml, message) => {
    expect(() => renderGuess(yaml, place, { page, inline })).toThrow(message);
  });
});

describe("a specimen", () => {
  it("stands beside its source and is not remembered", () => {
    const html = renderSpecimen(specimens.choice, place, render);
    expect(html).toContain("The rule &amp; the quarrel are &lt;the same&gt;.</code>".slice(0, 40));
    expect(html).toContain("<quiz-item");
    expect(html).not.toContain("data-remember");
  });

  it("may hold text and fences, a guess and a stimulus too, none of them remembered", () => {
    const fences = `\`\`\`stimulus\nid: s\ntitle: A letter\ntext: Dear sir.\n\`\`\`\n\n\`\`\`guess\nitem: first-or-later\n\`\`\`\n\nSome *text*.\n\n\`\`\`quiz\n${specimens.choice}\`\`\`\n`;
    const html = renderSpecimen(fences, place, render);
    expect(html).toContain('id="stimulus-s"');
    expect(html).toContain('id="item-first-or-later--first"');
    expect(html).toContain("<p>Some <em>text</em>.</p>");
    expect(html).not.toContain("data-remember");
  });

  it("lets lines of its source go on below their own text", () => {
    const html = renderSpecimen(specimens.choice, place, render);
    expect(html).toContain('<span class="specimen__line" style="--indent: 4ch">  - text: The rule');
  });

  it("tells what is wrong with it", () => {
    const html = renderSpecimen("id: x\nkind: choice", place, render);
    expect(html).toContain("data-authoring-error>docs/a.md:3: ");
  });
});
