/** The sorts of things that can be found, in the order in which sections are listed. */
export const searchSorts = ["step", "term", "claim", "table", "figure"] as const;

/** What an entry is: a step of a lesson, a term of the glossary, a claim, a table, a figure. */
export type SearchSort = (typeof searchSorts)[number];

/** One thing that can be found, as plain text. */
export interface SearchEntry {
  sort: SearchSort;
  /** Its address, relative to the site's first page. */
  href: string;
  title: string;
  /** Where it belongs, such as its lesson; may be empty. */
  place: string;
  /** What is searched and shown in part. */
  text: string;
  /** What is searched and not shown, such as the names of columns. */
  keys?: string;
}
