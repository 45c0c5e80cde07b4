import { longestText } from "../../model/progress/parseProgress.js";
import { en } from "../../model/words/en/core.js";
import { enPages } from "../../model/words/en/pages.js";
import { again, type ItemMarkup, type RenderContext, renderWhy } from "../markup/itemMarkup.js";
import type { TextItem } from "./spec.js";
import { sayWords } from "./words.js";

const words = enPages.text;

/** A text: a field to write in; the model answer and the criteria wait in the details. */
export const textMarkup: ItemMarkup<TextItem> = {
  task: ({ words: advice }) =>
    advice ? words.taskWords(say(advice[0]), say(advice[1])) : words.task,
  controls: renderField,
  key: ({ criteria }) => criteria.length,
  front: ({ rows }) => renderLines(rows),
  ask: () => ({ sure: words.sure, note: words.note, action: words.action }),
  reasons: (item, context) => `${renderModel(item, context)}\n${renderCriteria(item, context)}`,
};

function say(count: number): string {
  return count.toLocaleString(en.locale);
}

function renderField(item: TextItem, { name }: RenderContext): string {
  const { rows } = item;
  const advice: readonly number[] = item.words ?? [];
  const id = `item-${name}-text`;
  // The empty placeholder lets the style see whether anything is written.
  return `<div class="item__writing">
<label class="item__name" for="${id}">${words.field}</label>
<textarea class="item__text-field" id="${id}" name="${name}" rows="${rows}" style="--rows: ${rows}" maxlength="${longestText}" placeholder=" " aria-describedby="${id}-count"></textarea>
<p class="item__count needs-js" id="${id}-count" data-words="${advice.join(" ")}">${sayWords(0, advice)}</p>
${renderLines(rows)}
</div>`;
}

/** Lines to write on, on paper; handwriting needs more of them than type. */
function renderLines(rows: number): string {
  return `<div class="item__lines" aria-hidden="true">${"<span></span>".repeat(rows + 2)}</div>`;
}

function renderModel({ model }: TextItem, { inline }: RenderContext): string {
  const paragraphs = model
    .split(/\n\s*\n/)
    .map((paragraph) => `<p>${inline(paragraph.trim())}</p>`);
  return `<div class="item__reasons"><div data-part="model"><p class="item__name">${words.model}</p>
<div class="item__said item__model">${paragraphs.join("\n")}</div></div></div>`;
}

function renderCriteria({ criteria }: TextItem, { inline }: RenderContext): string {
  const rows = criteria.map(
    ({ text, why }, i) =>
      `<li data-option="${i}"><span class="item__said">${again(inline(text))}</span>${why && renderWhy(inline(why))}</li>`,
  );
  return `<p class="item__name">${words.criteria}</p>
<ul class="item__reasons">\n${rows.join("\n")}\n</ul>`;
}
