import type { SearchEntry } from "../../model/search/searchEntry.js";
import { type SearchResult, searchIndex } from "../../model/search/searchIndex.js";
import { enSearch } from "../../model/words/en/search.js";
import { makeButton, maker } from "../report/make.js";
import { makeGroups, makeJumps } from "./makeGroups.js";

type Search = (query: string) => SearchResult;

// A browser refuses an address that changes too often.
const quiet = 300;

/** The search page made live: its query is in the address, what can be found comes in one file. */
export class SiteSearch extends HTMLElement {
  #search: Search | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #started = false;

  connectedCallback(): void {
    if (this.#started) return;
    this.#started = true;
    this.#field.value ||= new URLSearchParams(location.search).get("q")?.slice(0, 200) ?? "";
    this.#field.addEventListener("input", () => this.#changed());
    this.#field.form?.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#changed();
      this.#status.focus();
    });
    for (const example of this.querySelectorAll(".search__example")) {
      example.addEventListener("click", () => this.#ask(example.textContent ?? ""));
    }
    this.#show();
    void this.#load();
  }

  get #field(): HTMLInputElement {
    return this.#part<HTMLInputElement>("input[type=search]");
  }

  get #status(): HTMLElement {
    return this.#part(".search__status");
  }

  get #query(): string {
    return this.#field.value.trim().replace(/\s+/g, " ");
  }

  #part<T extends HTMLElement>(selector: string): T {
    const part = this.querySelector<T>(selector);
    if (!part) throw new Error(`the search has no ${selector}`);
    return part;
  }

  async #load(): Promise<void> {
    try {
      const answer = await fetch(this.#part<HTMLAnchorElement>(".search__index").href);
      if (!answer.ok) throw new Error(`${answer.status}`);
      const entries: SearchEntry[] = await answer.json();
      this.#search = searchIndex(entries, { idle: new Set(enSearch.idle) });
      this.#show();
    } catch {
      this.#fail();
    }
  }

  #fail(): void {
    const make = maker(this.ownerDocument);
    const retry = () => {
      this.#part(".search__results").replaceChildren();
      this.#status.textContent = enSearch.loading;
      void this.#load();
    };
    this.#status.textContent = enSearch.failed;
    const button = makeButton(make, enSearch.again, retry);
    this.#part(".search__results").replaceChildren(button);
  }

  #ask(query: string): void {
    this.#field.value = query;
    this.#changed();
  }

  #changed(): void {
    this.#show();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const { pathname } = location;
      const query = this.#query;
      history.replaceState(null, "", query ? `?q=${encodeURIComponent(query)}` : pathname);
    }, quiet);
  }

  #show(): void {
    const query = this.#query;
    this.dataset.state = query ? "asked" : "empty";
    if (!query) {
      this.#status.textContent = "";
      this.#part(".search__results").replaceChildren();
    } else if (this.#search) this.#showResult(query, this.#search(query));
    else this.#status.textContent = enSearch.loading;
  }

  #showResult(query: string, result: SearchResult): void {
    const { count, all } = result;
    const make = maker(this.ownerDocument);
    const say =
      count === 0 ? enSearch.none(query) : (all ? enSearch.count : enSearch.some)(count, query);
    this.#status.textContent = `${say}.`;
    this.dataset.state = count === 0 ? "none" : "found";
    const home = new URL(".", location.href);
    const found = [makeJumps(make, result.groups) ?? "", ...makeGroups(make, result.groups, home)];
    const none = [make("p", {}, enSearch.advice)];
    this.#part(".search__results").replaceChildren(...(count === 0 ? none : found));
  }
}
