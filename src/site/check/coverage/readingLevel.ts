import { syllable } from "syllable";

/** How hard a text is to read, as two published formulas have it. */
export interface ReadingLevel {
  words: number;
  sentences: number;
  /** The Flesch-Kincaid grade: the school year in the United States that it is fit for. */
  grade: number;
  /** The Flesch reading ease: the higher, the easier. */
  ease: number;
}

const inSentences = new Intl.Segmenter("en", { granularity: "sentence" });
const inWords = new Intl.Segmenter("en", { granularity: "word" });

/**
 * The level of a text in paragraphs; nothing for a text without words. The grade is the Flesch-Kincaid
 * formula of J. P. Kincaid and others (Derivation of new readability formulas for Navy enlisted
 * personnel, Naval Technical Training Command, 1975), the ease that of R. Flesch (A new readability
 * yardstick, Journal of Applied Psychology, 1948). Words and sentences are those of Unicode,
 * syllables are estimated; a number counts as one word of one syllable or more.
 */
export function maybeReadingLevel(paragraphs: readonly string[]): ReadingLevel | undefined {
  const sentences = paragraphs.flatMap((text) =>
    [...inSentences.segment(text)].map(({ segment }) => wordsOf(segment)),
  );
  const spoken = sentences.filter((words) => words.length > 0);
  const words = spoken.flat();
  if (words.length === 0) return undefined;
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  const [long, heavy] = [words.length / spoken.length, syllables / words.length];
  return {
    words: words.length,
    sentences: spoken.length,
    grade: 0.39 * long + 11.8 * heavy - 15.59,
    ease: 206.835 - 1.015 * long - 84.6 * heavy,
  };
}

function wordsOf(sentence: string): string[] {
  return [...inWords.segment(sentence)].flatMap(({ isWordLike, segment }) =>
    isWordLike ? [segment] : [],
  );
}
