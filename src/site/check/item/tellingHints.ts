import { type Item, kindOf } from "../../../items/kinds.js";
import { noteAt, type Problem } from "../../../model/problem.js";
import { hasWords } from "./bareWords.js";

// Shorter texts ("yes", "no") stand in hints by chance.
const leastLetters = 4;

/** Hints that say the key, and not a wrong answer beside it. */
export function tellingHints(item: Item, plain: (markdown: string) => string): Problem[] {
  const entries = kindOf(item.kind).entries(item);
  const texts = (key: boolean) =>
    entries.flatMap((entry) => (entry.key === key && entry.text ? [plain(entry.text)] : []));
  const keys = [...texts(true), ...numericKey(item, plain)].filter(
    (text) => text.length >= leastLetters || /^\d\d/.test(text),
  );
  const wrong = texts(false);
  return item.hints.flatMap((hint, i) => {
    const words = plain(hint);
    const told = keys.find((key) => hasWords(words, key));
    if (told === undefined || wrong.some((text) => hasWords(words, text))) return [];
    return [noteAt(["hints", i], `says the key, "${told}"; a hint should leave something to find`)];
  });
}

function numericKey(item: Item, plain: (markdown: string) => string): string[] {
  return item.kind === "numeric" ? [plain(item.keyText)] : [];
}
