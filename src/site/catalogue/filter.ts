import { escapeHtml } from "../../model/escapeHtml.js";

interface Choice {
  /** Name of the data attribute that entries carry. */
  name: string;
  label: string;
  /** What can be chosen: value and text; the first is for all. */
  options: readonly (readonly [value: string, text: string])[];
}

interface FilterParts {
  /** What the entries are, in the plural. */
  what: string;
  /** Label of the field for words. */
  label: string;
  /** How many there are, in words. */
  count: string;
  /** What is said when nothing fits. */
  none: string;
  /** The entries, each with `data-find`. */
  entries: string;
  choices?: readonly Choice[];
}

/** A list that can be narrowed; without scripts it is the whole list. */
export function renderFilter({ what, label, count, none, entries, choices = [] }: FilterParts) {
  return `<filter-list data-what="${what}">
<div class="filter-list__form needs-js" role="search">
<div><label for="find-${what}">${label}</label><input id="find-${what}" type="search" data-filter="find" autocomplete="off" spellcheck="false"></div>
${choices.map((choice) => renderChoice(choice, what)).join("\n")}
<p role="status">${count}</p>
</div>
<p class="filter-list__none" hidden>${none}</p>
${entries}
</filter-list>`;
}

function renderChoice({ name, label, options }: Choice, what: string): string {
  const id = `${what}-${name}`;
  const list = options.map(
    ([value, text]) => `<option value="${value}">${escapeHtml(text)}</option>`,
  );
  return `<div><label for="${id}">${label}</label><select id="${id}" data-filter="${name}">${list.join("")}</select></div>`;
}
