import { blank, blankAll } from "./blank.js";
import { shownOf } from "./shownOf.js";

/** The fields of our fences whose values a reader does not read as text. */
const bare =
  /^\s*(?:- )?(?:id|kind|objective|misconception|key|tolerance|within|value|unit|applies|graded|revisits|anySign|fact|figure|view|only|item|source|stimulus|shuffle|width|accept|after|range|step|words|rows):/;
/** Lists of such values, one a line: the texts that a gap takes. */
const bareList = /^\s*(?:- )?accept:\s*$/;
const fieldName = /^\s*(?:- )?[A-Za-z]+:/;

/** What is shown and is no prose: addresses, tags, facts, expressions, entities, gaps. */
const notProse = [
  /<(?:https?:|mailto:)[^>\s]*>/g,
  /<\/?[A-Za-z][^>]*>/g,
  /\{\{\s*(?:fact|claim|holds|table|figure):[^}]*\}\}/g,
  /\{\{show:[^|}]*\|/g,
  /\{\{term:[^|}]*(?:\||\}\})/g,
  /\$\{[^}]*\}/g,
  /\]\([^)\n]*\)/g,
  /^\s*\[[^\]\n]+\]:\s.*$/gm,
  /\bhttps?:\/\/[^\s)"]+/g,
  /&#?\w+;/g,
  /\[\[\s*\d+\s*\]\]/g,
];

/** A page's text with everything blanked that is no prose; every line stays where it is. */
export function proseOf(content: string): string {
  return blankAll(shownOf(content, { fenced: fieldReader() }), notProse);
}

/** What a reader reads of the lines of a fence, one after the other. */
function fieldReader(): (line: string, fence: string) => string {
  let inBareList = false;
  return (line, fence) => {
    // A specimen is made up, and so are its numbers.
    if (fence === "specimen") return blank(line);
    if (fieldName.test(line)) inBareList = bareList.test(line);
    return inBareList || bare.test(line) ? blank(line) : line.replace(fieldName, blank);
  };
}
