import type { Fact } from "../../model/fact/fact.js";
import type { Finding } from "../../model/finding.js";
import type { PageSource } from "../readPage.js";
import { proseOf } from "./proseOf.js";

const month =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
const day = "\\d{1,2}";
const year = "(?:19|20)\\d\\d";
const unit =
  "(?:%|percent|per cent|tonnes?|tons?|t\\b|kg|kilograms?|grams?|dollars|yen|yuan|firms|people|times|million|billion)";

/** Digits that need no source: dates, years, ordinals, list numbers, names, parts of the course. */
const allowed = [
  new RegExp(`\\b${day}(?:(?:\\s*(?:[–-]|to|and|or)\\s*)${day})?\\s+${month}\\b`, "g"),
  new RegExp(`\\b${month}\\s+${day}\\b(?!\\d)`, "g"),
  /\b\d{4}-\d{2}(?:-\d{2})?\b/g,
  new RegExp(`\\b${year}\\s*[–-]\\s*\\d\\d\\b(?![\\d.,]*\\d)`, "g"),
  new RegExp(`(?<![$€£¥\\d.,])\\b${year}s?\\b(?![.,]?\\d)(?!\\s*${unit})`, "g"),
  /\b\d+(?:st|nd|rd|th)\b/g,
  /^\s*(?:>\s*)*\d+[.)](?=\s)/gm,
  /\b[A-Za-z][A-Za-z-]*-?\d+\b/g,
  // Names of standards, licences and fonts.
  /\b(?:WCAG|Attribution|Licen[cs]e|Serif|Sans) \d+(?:\.\d+)?(?![\d.,]*\d)/g,
  /\b(?:lessons?|steps?|figures?|claims?|questions?|parts?)\s+\d+(?:(?:,| and| to|–)\s*\d+)*\b/gi,
];

const number = /[$€£¥]?\d+(?:[.,]\d+)*\s?%?/g;

/** Digits in a page's prose that no fact carries; says which fact has the number, if one has. */
export function strayDigits(page: PageSource, facts: ReadonlyMap<string, Fact>): Finding[] {
  const prose = allowed.reduce(
    (text, pattern) => text.replace(pattern, (all) => all.replace(/[^\n]/g, " ")),
    proseOf(page.content),
  );
  return prose.split("\n").flatMap((text, index) =>
    [...text.matchAll(number)].map(([found]): Finding => {
      const line = index + 1 + page.offset;
      const message = `found "${found.trim()}" in the text, expected a fact; ${advice(found, facts)}`;
      return { file: page.file, line, message, severity: "error" };
    }),
  );
}

function advice(found: string, facts: ReadonlyMap<string, Fact>): string {
  const digits = found.replace(/[^\d.]/g, "");
  const fits = [...facts.values()].filter(({ text }) => {
    return text
      .replaceAll(",", "")
      .match(/\d+(?:\.\d+)?/g)
      ?.includes(digits);
  });
  const names = fits.slice(0, 3).map(({ id }) => `{{fact:${id}}}`);
  return names.length > 0 ? `perhaps ${names.join(" or ")}` : "add one to data/facts.yaml";
}
