/** What the worker knows of the site it was built with; addresses are relative to its own folder. */
export interface OfflineFiles {
  /** Changes with every change of the site. */
  version: string;
  /** What is kept from the start: the review, the page that says that one is offline, their parts. */
  core: readonly string[];
  /** What other pages need besides, by their files. */
  pages: Readonly<Record<string, readonly string[]>>;
  /** What is shown for a page that is not kept; one of the core. */
  fallback: string;
}

/** What a page asks of the worker. */
export interface KeepMessage {
  /** Addresses of pages that are to be there without a network. */
  keep: readonly string[];
}
