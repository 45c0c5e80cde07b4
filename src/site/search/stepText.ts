import type { CourseLesson } from "../../model/course.js";
import { plainText } from "../markdown/plainText.js";

/** The text of one step of a lesson; that before the first has the number 0. */
export interface StepText {
  number: number;
  title: string;
  /** What is read there, and then the stems of its questions. */
  text: string;
}

/** A lesson's steps as plain text: what waits for an answer is left out, since it would give it away. */
export function stepTexts(content: string, { title, items }: CourseLesson): StepText[] {
  const open = content
    .replace(/^ {0,3}(`{3,}|~{3,})[^\n]*\n[\s\S]*?^ {0,3}\1[`~]*\s*$/gm, "")
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/<div data-after=[\s\S]*?<\/div>/g, "");
  return open.split(/^## +/m).map((part, number) => {
    const [head = "", ...rest] = part.split("\n");
    const prose = number === 0 ? part : rest.join("\n");
    const stems = items.filter(({ step }) => step === number).map(({ stem }) => stem);
    return {
      number,
      title: number === 0 ? title : plainText(head.replace(/\s*#*$/, "")),
      text: [toProse(prose), ...stems].filter(Boolean).join(" "),
    };
  });
}

/** The paragraphs of a stretch of Markdown on one line, without its marks. */
function toProse(markdown: string): string {
  return plainText(
    markdown
      .replace(/\$\{[^}]*\}/g, "")
      .replace(/^\s*(#{1,6}|>|[-*+]|\d+\.)\s+/gm, "")
      .replace(/^\s*\|.*$/gm, (row) => row.replace(/-{2,}|\|/g, " "))
      .replace(/\s+/g, " "),
  );
}
