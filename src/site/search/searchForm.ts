import { enPages } from "../../model/words/en/pages.js";

const words = enPages.search;

/** A field that leads to the search page with its query; for pages beside the first page. */
export function renderSearchForm({ id }: { id: string }): string {
  return `<form class="search__form needs-js" role="search" action="./search.html">
<label for="${id}">${words.label}</label>
<input id="${id}" type="search" name="q" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search">
<button type="submit" class="act">${words.press}</button>
</form>`;
}
