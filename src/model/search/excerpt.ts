import { wordsOf } from "./words.js";

/** A piece of a text; marked when it is what was asked for. */
export interface TextPart {
  text: string;
  mark: boolean;
}

/** A text in pieces, of which those are marked whose word is among the terms. */
export function markText(text: string, terms: ReadonlySet<string>): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const found of wordsOf(text).filter(({ term }) => terms.has(term))) {
    if (found.start > end) parts.push({ text: text.slice(end, found.start), mark: false });
    parts.push({ text: text.slice(found.start, found.end), mark: true });
    end = found.end;
  }
  if (end < text.length) parts.push({ text: text.slice(end), mark: false });
  return parts;
}

/** The stretch of a text that has most of the terms, marked; its start where it has none of them. */
export function excerpt(
  text: string,
  terms: ReadonlySet<string>,
  { length = 170, before = 40 } = {},
): TextPart[] {
  const words = wordsOf(text);
  const hits = words.filter(({ term }) => terms.has(term));
  const richness = hits.map(({ start }) => countFrom(start));
  const first = hits[richness.indexOf(Math.max(...richness))];
  const wish = Math.min(Math.max(0, (first?.start ?? 0) - before), text.length - length);
  const start = wish > 0 ? (words.find((word) => word.start >= wish)?.start ?? 0) : 0;
  const end = words.findLast((word) => word.end <= start + length)?.end ?? text.length;
  const tail = start + length >= text.length ? text.length : end;
  const shown = text.slice(start, tail);
  return markText(`${start > 0 ? "… " : ""}${shown}${tail < text.length ? " …" : ""}`, terms);

  function countFrom(from: number): number {
    const near = hits.filter((hit) => hit.start >= from && hit.end <= from + length - before);
    return new Set(near.map(({ term }) => term)).size;
  }
}
