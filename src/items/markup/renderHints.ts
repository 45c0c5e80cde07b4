import { enPages } from "../../model/words/en/pages.js";

/** The hints of an item, to open one after the other: each shows only when the one before is open. */
export function renderHints(hints: readonly string[]): string {
  return hints
    .map((html, i) => {
      const summary = enPages.item.hint(i + 1, hints.length);
      return `<details class="item__hint"><summary>${summary}</summary><p>${html}</p></details>`;
    })
    .join("\n");
}
