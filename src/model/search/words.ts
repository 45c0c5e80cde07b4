const word = /[^\s\p{Z}\p{P}]+/gu;

/** A word of a text and where it stands. */
export interface PlacedWord {
  /** As it is compared. */
  term: string;
  start: number;
  end: number;
}

/** The words of a text in order; spaces and punctuation part them. */
export function wordsOf(text: string): PlacedWord[] {
  return [...text.matchAll(word)].map(({ 0: found, index }) => ({
    term: toTerm(found),
    start: index,
    end: index + found.length,
  }));
}

/** A word as it is compared: without capitals and accents. */
export function toTerm(found: string): string {
  return found.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
