import { enPages } from "../model/words/en/pages.js";

const words = enPages.wait;

/** What covers a figure while it waits for a prediction: where to make it, and a way round it. */
export function renderWait(id: string, item: string): string {
  return `<div class="figure__wait needs-js" id="${id}-wait"><p>${words.before} <a href="#item-${item}">${words.link}</a> ${words.after}</p>
<p><button type="button" class="figure__show">${words.show}</button> <span class="figure__wait-note">${words.note}</span></p></div>
`;
}
