import { escapeHtml } from "../../model/escapeHtml.js";
import { confidences } from "../../model/item/attempt.js";
import { en } from "../../model/words/en.js";
import type { Item } from "../kinds.js";
import { markupOf } from "../markups.js";
import { hashItem } from "../spec/hash.js";
import type { RenderContext } from "./itemMarkup.js";

/** What the page that asks an item lends to it. */
export interface RenderOptions {
  /** Inline Markdown → HTML, facts included. */
  inline: (markdown: string) => string;
  /** The locale of numbers. */
  locale?: string;
}

/**
 * An item → HTML that is complete without scripts: a form to fill, then the key and every reason in
 * a `details`. The reasons stand there once; after an attempt the browser moves them to their options.
 */
export function renderItem(item: Item, { inline, locale = en.locale }: RenderOptions): string {
  const context: RenderContext = { inline, locale };
  const markup = markupOf(item.kind);
  const task = `item-${item.id}-task`;
  return `<quiz-item ${attributes(item, markup.key(item))}>
<form class="item__form" method="dialog" novalidate>
<fieldset class="item__fieldset" aria-describedby="${task}">
<legend class="item__stem">${inline(item.stem)}</legend>
<div class="item__verdict" id="item-${item.id}-verdict" role="group" aria-labelledby="item-${item.id}-verdict" tabindex="-1" hidden></div>
<p class="item__task" id="${task}">${markup.task(item)}</p>
${markup.controls(item, context)}
</fieldset>
${item.hint === undefined ? "" : renderHint(inline(item.hint))}
${renderAsk(item)}
</form>
<details class="item__key"><summary>${isGraded(item) ? en.item.key : en.item.reasons}</summary>
<p class="item__seen needs-js">${en.item.seen}</p>
${markup.reasons(item, context)}
</details>
</quiz-item>`;
}

function isGraded(item: Item): boolean {
  return item.kind !== "choice" || item.graded;
}

function attributes(item: Item, key: unknown): string {
  const all = {
    class: "item",
    id: `item-${item.id}`,
    "data-remember": `item:${item.id}`,
    "data-kind": item.kind,
    "data-hash": hashItem(item),
    "data-objective": item.objective,
    "data-key": JSON.stringify(key),
    ...(item.revisits === undefined ? {} : { "data-revisits": item.revisits }),
  };
  return Object.entries(all)
    .map(([name, value]) => `${name}="${escapeHtml(value)}"`)
    .join(" ");
}

function renderHint(html: string): string {
  return `<details class="item__hint"><summary>${en.item.hint}</summary><p>${html}</p></details>`;
}

/** The one action that answers: how sure, as three buttons that submit. */
function renderAsk(item: Item): string {
  const words = isGraded(item)
    ? { note: en.item.sureNote, action: en.item.check }
    : { note: en.item.sureNoteUngraded, action: en.item.give };
  const buttons = confidences.map((confidence) => {
    const word = en.item.confidence[confidence];
    return `<button type="submit" class="item__confidence" name="confidence" value="${confidence}" aria-label="${word}: ${words.action}">${word}</button>`;
  });
  return `<div class="item__ask needs-js" role="group" aria-labelledby="item-${item.id}-sure">
<p class="item__message" role="status"></p>
<p class="item__sure" id="item-${item.id}-sure">${en.item.sure} <span class="item__sure-note">${words.note}</span></p>
<div class="item__buttons">${buttons.join("")}</div>
</div>`;
}
