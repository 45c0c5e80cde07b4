/** Crockford's digits: none that is taken for another. */
const digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** A whole number below 32 ** length → so many characters. */
export function toBase32(value: number, length: number): string {
  let text = "";
  for (let rest = value; text.length < length; rest = Math.floor(rest / 32)) {
    text = (digits[rest % 32] ?? "") + text;
  }
  return text;
}

/** Characters of a code → their number; they must be digits. */
export function fromBase32(text: string): number {
  return [...text].reduce((sum, char) => sum * 32 + digits.indexOf(char), 0);
}

/** A code as people write it: in any case, with gaps and hyphens, with O for 0, I and L for 1. */
export function tidyCode(text: string): string {
  return text
    .toUpperCase()
    .replace(/[\s\u2010-\u2015-]+/g, "")
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1");
}

/** The first character of a tidied code that no code has. */
export function findForeign(text: string): string | undefined {
  return [...text].find((char) => !digits.includes(char));
}

/**
 * A character that checks a text of up to 30 characters: one wrong character, or two that changed
 * places, always give another. It is a weighted sum in the field of 32 elements (x^5 + x^2 + 1).
 */
export function checkCharacter(text: string): string {
  let weight = 1;
  let sum = 0;
  for (const char of text) {
    weight = times(weight, 2);
    sum ^= times(weight, digits.indexOf(char));
  }
  return digits[sum] ?? "";
}

function times(a: number, b: number): number {
  let product = 0;
  for (let bit = 0; bit < 5; bit++) if (b & (1 << bit)) product ^= a << bit;
  for (let bit = 9; bit >= 5; bit--) if (product & (1 << bit)) product ^= 37 << (bit - 5);
  return product;
}
