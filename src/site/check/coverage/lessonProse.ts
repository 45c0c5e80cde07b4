import { plainText } from "../../markdown/plainText.js";
import { blank } from "../blank.js";
import { shownOf } from "../shownOf.js";

const skipped = [/^\s*#/, /^\s*\|/, /^\s*<[^>]*>\s*$/, /^\s*\[[^\]]+\]:\s/];
const marker = /^\s*(?:[-*+]|\d+[.)]|>)\s+/;

/**
 * The prose of a page as plain text, a paragraph or a line of a list each: no headings, fences,
 * tables, code or comments; facts as their numbers.
 */
export function lessonProse(content: string): string[] {
  const text = shownOf(content, { fenced: blank }).replace(/\$\{[^}]*\}/g, "");
  const blocks: string[][] = [[]];
  for (const line of text.split("\n")) {
    const isSkipped = skipped.some((pattern) => pattern.test(line));
    if (isSkipped || line.trim() === "" || marker.test(line)) blocks.push([]);
    if (!isSkipped) blocks.at(-1)?.push(line.replace(marker, ""));
  }
  return blocks.map((lines) => plainText(lines.join(" "))).filter((block) => /\p{L}/u.test(block));
}
