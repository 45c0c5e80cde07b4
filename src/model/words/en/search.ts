import type { SearchSort } from "../../search/searchEntry.js";

const sorts: Readonly<Record<SearchSort, string>> = {
  step: "In the lessons",
  term: "Terms",
  claim: "Claims",
  table: "Tables",
  figure: "Figures",
};

/** Words of the search. */
export const enSearch = {
  sorts,
  loading: "Loading what can be searched.",
  failed:
    "What can be searched could not be loaded. You may be offline. The lists below lead everywhere too.",
  again: "Try again",
  count: (n: number, query: string) =>
    n === 1 ? `1 place for “${query}”` : `${n} places for “${query}”`,
  some: (n: number, query: string) =>
    n === 1
      ? `No place has all the words of “${query}”. 1 has some of them`
      : `No place has all the words of “${query}”. ${n} have some of them`,
  none: (query: string) => `Nothing was found for “${query}”`,
  advice:
    "Try fewer words, another word for the same, or only the beginning of a word. Or look through the lists below.",
  jumps: "Sorts of results",
  more: (n: number) => `Show all ${n}`,
  /** Words that are in so many texts that they tell none from another. */
  idle: [
    ...["a", "an", "and", "are", "as", "at", "be", "by", "did", "do", "does", "for", "from", "had"],
    ...["has", "have", "how", "in", "is", "it", "its", "of", "on", "or", "that", "the", "their"],
    ...["this", "to", "was", "were", "what", "when", "where", "which", "who", "why", "with"],
  ],
};
