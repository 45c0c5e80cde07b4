const mark = /\[\[\s*(\d+)\s*\]\]/g;
const malformed = /\[\[(?!\s*\d+\s*\]\])[^\]]*\]\]/g;
// Markdown leaves a character for private use alone, where [[1]] could become a link.
const guard = "\ue000";

/** The numbers of the gaps in a text, as they are read. */
export function gapNumbers(text: string): number[] {
  return [...text.matchAll(mark)].map(([, n]) => Number(n));
}

/** What stands in double brackets and is no gap. */
export function malformedGaps(text: string): string[] {
  return [...text.matchAll(malformed)].map(([found]) => found);
}

/** A text with gaps → HTML, with what `fill` gives for each gap, numbered from 1. */
export function renderGaps(
  text: string,
  { inline, fill }: { inline: (markdown: string) => string; fill: (gap: number) => string },
): string {
  const html = inline(text.replace(mark, `${guard}$1${guard}`));
  const [first = "", ...rest] = html.split(guard);
  // After a split the gaps' numbers and the text between them take turns.
  return first + rest.map((part, i) => (i % 2 ? part : fill(Number(part)))).join("");
}
