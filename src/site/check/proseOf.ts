import { blank, blankAll } from "./blank.js";
import { shownOf } from "./shownOf.js";

/** The fields of our fences whose values a reader does not read as text. */
const bare =
  /^\s*(?:- )?(?:id|kind|objective|misconception|key|tolerance|within|value|unit|applies|graded|revisits|anySign|fact|figure|view|only|item|stimulus|shuffle):/;
const fieldName = /^\s*(?:- )?[A-Za-z]+:/;

/** What is shown and is no prose: addresses, tags, facts, expressions, entities. */
const notProse = [
  /<(?:https?:|mailto:)[^>\s]*>/g,
  /<\/?[A-Za-z][^>]*>/g,
  /\{\{\s*(?:fact|claim|holds|table|figure):[^}]*\}\}/g,
  /\{\{show:[^|}]*\|/g,
  /\$\{[^}]*\}/g,
  /\]\([^)\n]*\)/g,
  /^\s*\[[^\]\n]+\]:\s.*$/gm,
  /\bhttps?:\/\/[^\s)"]+/g,
  /&#?\w+;/g,
];

/** A page's text with everything blanked that is no prose; every line stays where it is. */
export function proseOf(content: string): string {
  return blankAll(shownOf(content, { fenced: fieldText }), notProse);
}

function fieldText(line: string): string {
  return bare.test(line) ? blank(line) : line.replace(fieldName, blank);
}
