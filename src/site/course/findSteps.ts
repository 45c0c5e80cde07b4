import { plainText } from "../markdown/plainText.js";

/** A step of a lesson in the text of its page. */
export interface StepMark {
  title: string;
  /** The line of its heading in the page's content, from 1. */
  line: number;
}

/** The `## ` headings of a page's content, and none that stands inside a fence. */
export function findSteps(content: string): StepMark[] {
  const steps: StepMark[] = [];
  let marks = "";
  for (const [index, text] of content.split(/\r?\n/).entries()) {
    const [, fence = ""] = /^ {0,3}(`{3,}|~{3,})/.exec(text) ?? [];
    if (fence && !marks) marks = fence;
    else if (marks && fence.startsWith(marks)) marks = "";
    const [, title = ""] = /^## +(.+?)\s*#*$/.exec(text) ?? [];
    if (title && !marks) steps.push({ title: plainText(title), line: index + 1 });
  }
  return steps;
}

/** The number of the step that a line is in, from 1; 0 before the first. */
export function stepAt(steps: readonly StepMark[], line: number): number {
  return steps.filter((step) => step.line <= line).length;
}
