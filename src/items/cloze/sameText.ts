import { parseNumber } from "../numeric/parseNumber.js";

/**
 * A text as it is compared: without case, accents (a phone's keyboard hides them, and no course
 * here teaches spelling), spaces around it and full stops after it (a keyboard adds both); spaces
 * folded to one; quotation marks and hyphens in their plain forms.
 */
export function foldText(text: string): string {
  return (
    text
      // Taking apart makes capitals and signs, and small letters have parts of their own.
      .normalize("NFKD")
      .toLowerCase()
      .normalize("NFKD")
      .replace(/[\u0300-\u036f]/g, "")
      .replace(/[‘’‚‛′`´]/g, "'")
      .replace(/[“”„‟″«»]/g, '"')
      .replace(/[‐‑‒–—−]/g, "-")
      .replace(/\s+/g, " ")
      .replace(/[\s.,;:!?]+$/, "")
      .trim()
  );
}

/** Whether two texts are the same when folded, or the same number, each as people write it. */
export function sameText(a: string, b: string, { locale = "en" } = {}): boolean {
  const [x, y] = [foldText(a), foldText(b)];
  if (x === y) return x !== "";
  const number = bareNumber(x, locale);
  return number !== undefined && number === bareNumber(y, locale);
}

// Letters may change what a number means: "2 thousand" is not 2.
function bareNumber(text: string, locale: string): number | undefined {
  return /\p{L}/u.test(text) ? undefined : parseNumber(text, { locale });
}
