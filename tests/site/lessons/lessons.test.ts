import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { afterAll, describe, expect, it } from "vitest";
import { listPages } from "../../../src/site/check/listPages.js";
import { repeatedNumbers } from "../../../src/site/check/repeatedNumbers.js";
import { lessonEntries, neighbours } from "../../../src/site/lessons/lessonEntries.js";
import { renderLessons } from "../../../src/site/lessons/renderLessons.js";
import { renderNeighbours } from "../../../src/site/lessons/renderNeighbours.js";

const root = mkdtempSync(join(tmpdir(), "lessons-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const lesson = (number: number, title: string) => `---
title: ${title}
lesson: ${number}
question: Why ${title}?
minutes: 30
objectives:
  - {id: a-1, text: Tell.}
---
`;

mkdirSync(join(root, "lessons"));
for (const [name, text] of [
  ["zinc", lesson(2, "Zinc & co")],
  ["arsenic", lesson(5, "Arsenic")],
  ["tin", lesson(1, "Tin")],
  ["begun", "---\nlesson: 3\n---\n"],
  ["index", "# No lesson\n"],
]) {
  writeFileSync(join(root, `lessons/${name}.md`), text ?? "");
}
const entries = lessonEntries({ root });

describe("the lessons of an edition", () => {
  it("are in the order of their numbers, whichever there are, and leave out what is none yet", () => {
    expect(entries.map(({ lesson, name, href }) => [lesson, name, href])).toEqual([
      [1, "tin", "/lessons/tin"],
      [2, "zinc", "/lessons/zinc"],
      [5, "arsenic", "/lessons/arsenic"],
    ]);
  });

  it("are read anew when a page has changed", () => {
    const before = lessonEntries({ root });
    expect(lessonEntries({ root })).toBe(before);
    writeFileSync(join(root, "lessons/lead.md"), lesson(4, "Lead"));
    expect(lessonEntries({ root }).map(({ name }) => name)).toContain("lead");
    rmSync(join(root, "lessons/lead.md"));
  });

  it("have each a number of its own", () => {
    const file = join(root, "lessons/zirconium.md");
    writeFileSync(file, lesson(2, "Zirconium"));
    expect(repeatedNumbers(listPages({ root }).pages)).toMatchObject([
      { file, message: expect.stringContaining("the number 2 is taken already, by") },
    ]);
    rmSync(file);
  });
});

describe("the end of a lesson", () => {
  it("leads to the lesson before and the one after, with title and question", () => {
    const html = renderNeighbours("zinc", entries);
    expect(html).toContain('<a rel="prev" href="/lessons/tin">');
    expect(html).toContain('<a rel="next" href="/lessons/arsenic">');
    expect(html).toContain("Why Arsenic?");
    expect(renderNeighbours("tin", entries)).toContain("Zinc &amp; co");
  });

  it("has one way at the ends, and none where there is one lesson", () => {
    expect(renderNeighbours("tin", entries)).not.toContain("prev");
    expect(renderNeighbours("arsenic", entries)).not.toContain("next");
    expect(renderNeighbours("tin", entries.slice(0, 1))).toBe("");
    expect(neighbours(entries, "nowhere")).toEqual({});
  });
});

describe("the list of lessons", () => {
  const html = renderLessons();
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);

  it("says of each what it asks, how long it takes and what it tests", () => {
    const entry = document.querySelector('[data-lesson="japan-2010"]');
    expect(entry?.textContent).toMatch(/Lesson 3 · about 45 minutes · \d+ questions/);
    expect(entry?.querySelector("h3 a")?.getAttribute("href")).toBe("/lessons/japan-2010");
    expect(entry?.textContent).toContain("Was there an embargo?");
    expect(entry?.querySelector('a[href="/claims#c04"]')).not.toBeNull();
  });

  it("has what scripts need to say how far one is", () => {
    const entry = document.querySelector('[data-lesson="japan-2010"]');
    expect(entry?.getAttribute("data-items")).toMatch(/^jp-[\w-]+:[0-9a-f]{14}( |$)/);
    expect(entry?.querySelector('a.resume[data-remember="resume:japan-2010"]')).not.toBeNull();
  });
});
