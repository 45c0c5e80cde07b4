import { enList } from "../model/words/en/list.js";

/**
 * A list in the page made searchable: a text and any number of choices narrow its `[data-find]` entries.
 * Its state is in the page's address, so that it can be sent.
 */
export class FilterList extends HTMLElement {
  #started = false;

  connectedCallback(): void {
    if (this.#started) return;
    this.#started = true;
    this.#readAddress();
    this.addEventListener("input", () => {
      this.#writeAddress();
      this.#show();
    });
    window.addEventListener("hashchange", this.#reveal);
    this.#show();
    this.#reveal();
  }

  disconnectedCallback(): void {
    window.removeEventListener("hashchange", this.#reveal);
  }

  get #controls(): (HTMLInputElement | HTMLSelectElement)[] {
    return [...this.querySelectorAll<HTMLInputElement | HTMLSelectElement>("[data-filter]")];
  }

  get #entries(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>("[data-find]")];
  }

  #readAddress(): void {
    const asked = new URLSearchParams(location.search);
    for (const control of this.#controls) {
      const value = asked.get(control.dataset.filter ?? "");
      const known = control instanceof HTMLInputElement || hasOption(control, value);
      if (value !== null && known) control.value = value;
    }
  }

  #writeAddress(): void {
    const asked = new URLSearchParams(location.search);
    for (const { dataset, value } of this.#controls) {
      if (value) asked.set(dataset.filter ?? "", value);
      else asked.delete(dataset.filter ?? "");
    }
    const query = asked.toString();
    history.replaceState(null, "", `${location.pathname}${query && `?${query}`}${location.hash}`);
  }

  #show(): void {
    const entries = this.#entries;
    const tests = this.#controls.map(toTest);
    for (const entry of entries) entry.hidden = !tests.every((test) => test(entry));
    const shown = entries.filter(({ hidden }) => !hidden).length;
    const status = this.querySelector("[role=status]");
    const what = this.dataset.what ?? "";
    if (status) status.textContent = enList.count(shown, entries.length, what);
    const hidden = new Set(entries.filter((entry) => entry.hidden).map(({ id }) => id));
    for (const line of this.querySelectorAll<HTMLElement>("[data-for]")) {
      line.hidden = hidden.has(line.dataset.for ?? "");
    }
    for (const group of this.querySelectorAll<HTMLElement>("[data-group]")) {
      group.hidden = !group.querySelector("[data-find]:not([hidden])");
    }
    const none = this.querySelector<HTMLElement>(".filter-list__none");
    if (none) none.hidden = shown > 0;
  }

  // A link to an entry shows it, whatever else is asked for.
  #reveal = (): void => {
    const target = location.hash ? document.getElementById(location.hash.slice(1)) : null;
    const entry = target?.closest<HTMLElement>("[data-find]");
    if (!entry?.hidden) return;
    for (const control of this.#controls) control.value = "";
    this.#writeAddress();
    this.#show();
    entry.scrollIntoView({ behavior: "instant" });
  };
}

function hasOption({ options }: HTMLSelectElement, value: string | null): boolean {
  return [...options].some((option) => option.value === value);
}

/** A control → whether an entry passes it: a text by words, a choice by the entry's own value. */
function toTest({ dataset, value, type }: HTMLInputElement | HTMLSelectElement) {
  if (type === "search") {
    const words = value.toLowerCase().split(/\s+/).filter(Boolean);
    return (entry: HTMLElement) => {
      const text = `${entry.dataset.find} ${entry.textContent}`.toLowerCase();
      return words.every((word) => text.includes(word));
    };
  }
  return (entry: HTMLElement) =>
    value === "" || (entry.dataset[dataset.filter ?? ""] ?? "").split(" ").includes(value);
}
