import { en } from "../../model/words/en/core.js";
import { enText } from "../../model/words/en/text.js";

/** How many words a text has: runs of signs between spaces with a letter or a digit in them. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((run) => /[\p{L}\p{N}]/u.test(run)).length;
}

/** The count in words, beside what is advised. */
export function sayWords(
  count: number,
  [least, most]: readonly number[],
  { locale = en.locale } = {},
): string {
  const say = (n: number) => n.toLocaleString(locale);
  if (most !== undefined && count > most) return enText.many(say(count), say(most));
  if (least !== undefined && count < least) return enText.few(say(count), say(least));
  return enText.words(say(count));
}

/** A text on one line, cut at a word once it is long. */
export function shorten(text: string, { most = 120 } = {}): string {
  const line = text.trim().replace(/\s+/gu, " ");
  if (line.length <= most) return line;
  const space = line.lastIndexOf(" ", most);
  return `${line.slice(0, space > most / 2 ? space : most).trimEnd()} …`;
}
