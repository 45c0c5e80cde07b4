import MarkdownIt from "markdown-it";
import { describe, expect, it } from "vitest";
import { renderGrades } from "../../../src/site/catalogue/renderGrades.js";
import { cataloguedTables } from "../../../src/site/catalogue/tableList.js";
import { renderBegin } from "../../../src/site/front/renderBegin.js";
import { renderPlaces } from "../../../src/site/front/renderPlaces.js";
import { lessonEntries } from "../../../src/site/lessons/lessonEntries.js";
import { extendMarkdown } from "../../../src/site/markdown/extendMarkdown.js";
import { maybePage } from "../../../src/site/readPage.js";

const [lesson] = lessonEntries();
if (!lesson) throw new Error("there is no lesson");
const other = { ...lesson, lesson: 9, name: "other", title: "A < B", href: "/lessons/other" };

describe("the way in", () => {
  it("begins with the first lesson of whatever lessons there are", () => {
    const html = renderBegin([other, { ...lesson, minutes: other.minutes + 5 }]);
    expect(html).toContain('href="/lessons/other" data-newest');
    expect(html).toContain("Begin with lesson 9: A &lt; B");
    expect(html).toContain(`2 lessons of about ${other.minutes}–${other.minutes + 5} minutes`);
    expect(renderBegin([])).toContain("no lesson yet");
    expect(renderBegin([lesson])).toContain(`One lesson of about ${lesson.minutes} minutes`);
  });

  it("lists the lessons for pages that lead back", () => {
    expect(renderPlaces([other])).toBe(
      '<ul class="places"><li><a href="/lessons/other" data-place="other" data-number="9">Lesson 9: A &lt; B</a></li></ul>',
    );
  });
});

it("counts the rows of each grade: together all that have one", () => {
  const counts = [...renderGrades().matchAll(/<td>([\d,]+)<\/td><\/tr>/g)].map(([, n = ""]) =>
    Number(n.replace(",", "")),
  );
  const graded = cataloguedTables().flatMap(({ rows }) => rows.filter(({ grade }) => grade));
  expect(counts).toHaveLength(3);
  expect(counts.reduce((sum, n) => sum + n, 0)).toBe(graded.length);
});

describe("a question outside a lesson", () => {
  const render = (path: string) => {
    const md = extendMarkdown(new MarkdownIt({ html: true }));
    return md.render(maybePage(path)?.content ?? "", { path });
  };

  it("is not remembered: no list of the course would know it", () => {
    expect(render("/index")).toContain('id="item-front-price"');
    expect(render("/index")).not.toContain('data-remember="item:');
    expect(render(lesson.href)).toContain('data-remember="item:');
  });
});
