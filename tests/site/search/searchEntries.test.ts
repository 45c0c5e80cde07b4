import { describe, expect, it } from "vitest";
import { searchIndex } from "../../../src/model/search/searchIndex.js";
import { enPages } from "../../../src/model/words/en/pages.js";
import { enSearch } from "../../../src/model/words/en/search.js";
import { readCourse } from "../../../src/site/course/readCourse.js";
import { renderSearch } from "../../../src/site/search/renderSearch.js";
import { searchEntries } from "../../../src/site/search/searchEntries.js";
import { stepTexts } from "../../../src/site/search/stepText.js";

const entries = searchEntries();
const search = searchIndex(entries, { idle: new Set(enSearch.idle) });

describe("searchEntries", () => {
  it("has every lesson and each of its steps, and things of the other sorts", () => {
    const steps = entries.filter(({ sort }) => sort === "step");
    const course = readCourse();
    expect(steps).toHaveLength(course.reduce((sum, lesson) => sum + lesson.steps.length + 1, 0));
    for (const sort of ["claim", "table", "figure"]) {
      expect(entries.filter((entry) => entry.sort === sort).length).toBeGreaterThan(10);
    }
  });

  it("is plain text with addresses within the site, each once", () => {
    for (const { href, title, text, place } of entries) {
      expect(href).toMatch(/^(?!\/)[\w/-]+\.html(#[\w-]+)?$/);
      expect(title).not.toBe("");
      expect(`${title} ${text} ${place}`).not.toMatch(/\{\{|\]\(|<\/?[a-z]|```|\*\*/);
    }
    expect(new Set(entries.map(({ href }) => href)).size).toBe(entries.length);
  });

  it("leaves out what a lesson keeps until a question is answered", () => {
    const step = entries.find(({ title }) => title === "One autumn, three windows");
    expect(step?.text).toContain("Japan's customs office weighs what arrives");
    expect(step?.text).toContain("And in February 2011 less arrived");
    expect(step?.text).not.toContain("backlog being released");
    expect(step?.text).toContain("A strike empties a town's petrol stations");
  });

  it("finds what the page offers as examples, and lessons before tables", () => {
    for (const word of enPages.search.examples) expect(search(word).count).toBeGreaterThan(1);
    expect(search("petrol station").groups[0]?.hits[0]?.entry.sort).toBe("step");
    expect(search("What is a quota?").groups[0]?.sort).not.toBe("table");
  });
});

describe("stepTexts", () => {
  const lesson = { name: "x", number: 1, title: "T", minutes: 1, steps: [], objectives: [] };
  const texts = (content: string) =>
    stepTexts(content, { ...lesson, misconceptions: [], items: [] }).map(({ text }) => text);

  it("cuts at headings, not at those within fences, and reads lists and tables", () => {
    expect(
      texts("# T\n\nintro\n\n## One\n\n- a *b*\n- c\n\n~~~~md\n## no\n~~~~\n\n## Two\n| a | b |\n"),
    ).toEqual(["T intro", "a b c", "a b"]);
  });
});

it("without scripts the page lists everything but steps", () => {
  const html = renderSearch();
  for (const { href, sort } of entries) {
    if (sort === "step" && href.includes("#")) continue;
    expect(html).toContain(`href="/${href.replace(".html", "")}"`);
  }
});
