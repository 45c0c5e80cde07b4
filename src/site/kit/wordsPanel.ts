import { escapeHtml } from "../../model/escapeHtml.js";
import { type Shown, wordsId } from "../figureShown.js";

/** The figure in words, one text for each view. */
export function renderWordsPanel(shown: Shown): string {
  const { figure, data, locale } = shown;
  const texts = shown.views.map((view, i) => {
    const text = figure.describe(data, { view: view.id, locale });
    return `<p id="${wordsId(shown, view)}" data-index="${i + 1}">${escapeHtml(text)}</p>`;
  });
  return texts.join("\n");
}
