import type { FactLookup } from "../../../../src/items/spec/base.js";
import { checkItems } from "../../../../src/site/check/items.js";
import { parsePage } from "../../../../src/site/readPage.js";

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

`;

/** Two items that make the fixture's lesson sound, whatever else it asks. */
export const sound = [
  choice({ id: "sound-a" }),
  choice({ id: "sound-b", extra: "applies: true\n" }),
];

/** A `quiz` fence with a choice; the first option is the key unless another is named. */
export function choice({
  id = "an-item",
  stem = "Which of the two boats came first?",
  options = ["The red boat, at dawn.", "The blue boat, at noon."],
  key = 0,
  extra = "",
}: {
  id?: string;
  stem?: string;
  options?: string[];
  key?: number;
  extra?: string;
} = {}): string {
  const lines = options.map((text, i) => {
    const role = i === key ? "key: true" : "misconception: after-means-because";
    return `  - text: ${JSON.stringify(text)}\n    ${role}\n    why: The harbour book has it.\n`;
  });
  return fence(
    "quiz",
    `id: ${id}\nkind: choice\nobjective: one\n${extra}stem: ${JSON.stringify(stem)}\noptions:\n${lines.join("")}`,
  );
}

/** A fence of a page. */
export function fence(name: string, text: string): string {
  return `\`\`\`${name}\n${text.trimEnd()}\n\`\`\`\n\n`;
}

/** What the check says of a lesson with these parts besides the two sound items. */
export function checkLesson(...parts: string[]): string[] {
  return checkWith(new Map(), ...parts);
}

/** The same, with facts that numeric keys may name. */
export function checkWith(facts: FactLookup, ...parts: string[]): string[] {
  return checkPage(front + [...sound, ...parts].join(""), facts);
}

/** What the check says of a page: severity and message, without the place. */
export function checkPage(content: string, facts: FactLookup = new Map()): string[] {
  const found = checkItems([parsePage(content, "docs/a.md")], { facts });
  return found.map(({ severity, message }) => `${severity}: ${message}`);
}
