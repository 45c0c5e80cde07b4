import { describe, expect, it } from "vitest";
import { checkItems } from "../../../src/site/check/items.js";
import { findFences } from "../../../src/site/item/findFences.js";
import { parsePage } from "../../../src/site/readPage.js";

const front = `---
lesson: 1
question: Why?
minutes: 5
objectives:
  - id: one
    text: Do one thing.
misconceptions:
  - id: after-means-because
    text: What came after was caused.
---

# A lesson

`;

const item = (id: string, extra = "", misconception = "after-means-because") => `\`\`\`quiz
id: ${id}
kind: choice
objective: one
${extra}stem: Which?
options:
  - text: This one.
    key: true
    why: It came first.
  - text: That one.
    misconception: ${misconception}
    why: It came later.
\`\`\`

`;

const check = (...contents: string[]) =>
  checkItems(
    contents.map((content, i) => parsePage(front + content, `docs/${i + 1}.md`)),
    { facts: new Map() },
  ).map(({ file, line, message }) => `${file}:${line}: ${message}`);

describe("checkItems", () => {
  it("finds nothing in a sound lesson", () => {
    expect(check(item("a") + item("b", "applies: true\n"))).toEqual([]);
  });

  it("reports an id that is taken, on the same page or on another", () => {
    const sound = item("a") + item("b", "applies: true\n");
    expect(check(sound, item("a") + item("c", "applies: true\n"))).toEqual([
      "docs/2.md:16: item a: id: the id is taken already, at docs/1.md:16",
    ]);
  });

  it("reports names that the front matter does not hold", () => {
    const other = item("b", "applies: true\n", "nowhere").replace(
      "objective: one",
      "objective: two",
    );
    expect(check(item("a") + item("c", "applies: true\n") + other)).toEqual([
      'docs/1.md:47: item b: objective: "two" is not in the lesson\'s front matter',
      'docs/1.md:55: item b: option 2, misconception: "nowhere" is not in the lesson\'s front matter',
    ]);
  });

  it("reports an objective with too few items, or with none that applies it", () => {
    expect(check(item("a"))).toEqual([
      "docs/1.md:6: objective one has 1 of the two items that it needs",
      "docs/1.md:6: objective one has no item with applies: true",
    ]);
  });

  it("reports an item to revisit that is not there", () => {
    const sound = item("a") + item("b", "applies: true\nrevisits: zero\n");
    expect(check(sound)).toEqual([
      'docs/1.md:34: item b: revisits: no other item has the id "zero"',
    ]);
  });

  it("reports what is wrong with one item where it stands", () => {
    const broken = item("b", "applies: true\n").replace("    why: It came later.\n", "");
    expect(check(item("a") + item("c") + broken)).toContain(
      "docs/1.md:53: item b: option 2, why: missing",
    );
  });
});

describe("findFences", () => {
  it("finds blocks by name, and none that is shown inside another block", () => {
    const content =
      "a\n```quiz\nid: x\n```\n````md\n```quiz\nid: no\n```\n````\n~~~quiz\nid: y\n~~~\n```quiz\nid: z";
    expect(findFences(content, "quiz")).toEqual([
      { text: "id: x", line: 3 },
      { text: "id: y", line: 11 },
      { text: "id: z", line: 14 },
    ]);
  });
});
