import type { Source } from "../../model/source.js";
import { enPages } from "../../model/words/en/pages.js";
import type { Shown } from "../figureShown.js";
import { renderSourcesPanel } from "./sourcesPanel.js";
import { renderTablePanel } from "./tablePanel.js";
import { renderTakePanel } from "./takePanel.js";
import { renderWordsPanel } from "./wordsPanel.js";

const words = enPages.kit;

/** What the panels of a figure rest on. */
export interface Behind {
  sources: readonly Source[];
  /** Names of the tables. */
  tables: readonly string[];
}

/**
 * The row below a figure: words, table, sources, and what one can take along. They share a name, so that
 * one is open at a time, without scripts too.
 */
export function renderPanels(shown: Shown, behind: Behind): string {
  const panels = {
    words: renderWordsPanel(shown),
    table: renderTablePanel(shown),
    sources: renderSourcesPanel(behind),
    take: renderTakePanel(shown, behind),
  };
  const rendered = (Object.keys(panels) as (keyof typeof panels)[]).map(
    (id) =>
      `<details class="panel panel--${id}" name="${shown.id}-panel" data-panel="${id}"><summary>${words[id]}</summary><div class="panel__body">${panels[id]}</div></details>`,
  );
  return `<div class="panels" role="group" aria-label="${words.panels}">
${rendered.join("\n")}
</div>`;
}
