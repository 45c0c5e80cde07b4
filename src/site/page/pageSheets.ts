import { maybePage } from "../readPage.js";

interface Sheet {
  name: string;
  /** The addresses of the pages that need it. */
  at?: RegExp;
  /** The fences that need it wherever they stand. */
  fences?: RegExp;
}

/** Style sheets beside `style.css`. */
const sheets: readonly Sheet[] = [
  { name: "data", at: /^\/(data\/|claims$)/ },
  { name: "claim", at: /^\/claims$/ },
  { name: "judgement", at: /^\/claims$/, fences: /^```(judgement|memo)\b/m },
  { name: "game", fences: /^```game\b/m },
  { name: "restraint", fences: /^```restraint\b/m },
  { name: "review", at: /^\/(review|final)$/ },
  { name: "learner", at: /^\/me$/ },
  { name: "authors", at: /^\/authors$/ },
  { name: "gallery", at: /^\/(figures$|embed\/)/ },
  { name: "search", fences: /^```(search|find)\b/m },
  { name: "front", at: /^\/index$/ },
];

/**
 * The style sheets that a page needs beside the common one: no other page loads them. There, too, a rule
 * that asks what `main` contains is at home: on a long lesson it would cost each answer a look at all elements.
 */
export function pageSheets(path: string): string[] {
  const content = maybePage(path)?.content ?? "";
  return sheets
    .filter(({ at, fences }) => at?.test(path) || fences?.test(content))
    .map(({ name }) => `/style/${name}.css`);
}
