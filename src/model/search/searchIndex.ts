import MiniSearch, { type SearchOptions } from "minisearch";
import type { SearchEntry, SearchSort } from "./searchEntry.js";
import { wordsOf } from "./words.js";

/** An entry that was found. */
export interface SearchHit {
  entry: SearchEntry;
  score: number;
  /** The words of the entry that fit the query, as they are compared. */
  terms: ReadonlySet<string>;
}

/** What was found of one sort, the best first. */
export interface SearchGroup {
  sort: SearchSort;
  hits: SearchHit[];
}

/** What came of a query: the sort with the best entry first. */
export interface SearchResult {
  groups: SearchGroup[];
  count: number;
  /** Whether entries have all words of the query, or, as none has, only some of them. */
  all: boolean;
}

const options: SearchOptions = {
  boost: { title: 3, keys: 0.4 },
  prefix: (term) => term.length > 1,
  // A slip in a short word makes another word of it, and in a number another number.
  fuzzy: (term) => (term.length > 4 && !/\d/.test(term) ? 0.2 : false),
  maxFuzzy: 2,
  weights: { prefix: 0.6, fuzzy: 0.25 },
};

// What teaches comes before what it rests on.
const worth: Readonly<Record<SearchSort, number>> = {
  step: 1.5,
  term: 1.8,
  claim: 1.2,
  table: 0.6,
  figure: 1,
};

/** Entries → how they are searched; `idle` names words that a query is not searched for. */
export function searchIndex(
  entries: readonly SearchEntry[],
  { idle = new Set<string>() }: { idle?: ReadonlySet<string> } = {},
): (query: string) => SearchResult {
  const index = new MiniSearch<SearchEntry & { id: number }>({
    fields: ["title", "text", "place", "keys"],
    tokenize: (text) => wordsOf(text).map(({ term }) => term),
    processTerm: (term) => term,
  });
  index.addAll(entries.map((entry, id) => ({ ...entry, id })));
  return (query) => {
    const asked = wordsOf(query).map(({ term }) => term);
    const told = asked.filter((term) => !idle.has(term));
    const words = (told.length > 0 ? told : asked).join(" ");
    const every = find(words, "AND");
    const hits = every.length > 0 ? every : find(words, "OR");
    return { groups: toGroups(hits), count: hits.length, all: every.length > 0 };
  };

  function find(words: string, combineWith: "AND" | "OR"): SearchHit[] {
    const boostDocument = (id: number) => worth[entries[id]?.sort ?? "table"];
    const found = index.search(words, { ...options, boostDocument, combineWith });
    return found.flatMap(({ id, score, match }) => {
      const entry = entries[Number(id)];
      return entry ? [{ entry, score, terms: new Set(Object.keys(match)) }] : [];
    });
  }
}

function toGroups(hits: readonly SearchHit[]): SearchGroup[] {
  const sorts = [...new Set(hits.map(({ entry }) => entry.sort))];
  return sorts.map((sort) => ({ sort, hits: hits.filter(({ entry }) => entry.sort === sort) }));
}
