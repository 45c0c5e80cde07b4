import { expect, it } from "vitest";
import { checkPage, choice, fence } from "./lesson.js";

const item = (id: string, why = "The harbour book has it.") =>
  `id: ${id}\nkind: choice\nobjective: any\nstem: Which boat?\noptions:\n  - {text: The red one., key: true, why: ${why}}\n  - {text: The blue one., misconception: any-belief, why: It came at noon.}\n`;
const specimen = (text: string) => `\`\`\`\`specimen\n${text}\`\`\`\`\n\n`;

it("takes a sound specimen, bare or with fences, with objectives of no lesson", () => {
  const fences =
    fence("stimulus", "id: book\ntitle: The book\ntext: Two boats.") +
    fence("guess", "item: b") +
    fence("quiz", item("b").replace("kind:", "stimulus: book\nkind:"));
  expect(checkPage(specimen(item("a")) + specimen(`A text.\n\n${fences}`))).toEqual([]);
});

it("reports a specimen that is not sound, with its line", () => {
  expect(checkPage(specimen(item("a", "Right.")))).toEqual([
    "error: item a: option 1, why: says only right or wrong; say why",
  ]);
  expect(checkPage(specimen(fence("guess", "item: nowhere")))).toEqual([
    "error: guess nowhere: no sound item of this page has this id",
  ]);
});

it("reports an id that the page has already", () => {
  const taken = "error: item a: id: the id is taken already on this page";
  expect(checkPage(specimen(item("a")) + specimen(item("a")))).toEqual([taken]);
  expect(checkPage(choice({ id: "a" }) + specimen(item("a")))).toEqual([taken]);
});
