import { shownOrder } from "../../model/shuffle.js";
import { enPages } from "../../model/words/en/pages.js";
import {
  again,
  type ItemMarkup,
  type RenderContext,
  renderWhy,
  shuffleMarkup,
} from "../markup/itemMarkup.js";
import { renderOptionList } from "../markup/options.js";
import type { OrderItem } from "./spec.js";

/** Lines to put in order: buttons for each; dragging comes as an extra, in the browser. */
export const orderMarkup: ItemMarkup<OrderItem> = {
  task: () => enPages.item.task.order,
  controls: renderLines,
  key: ({ options }) => options.length,
  front: ({ options, id }, context) =>
    renderOptionList(
      shownOrder(options.length, id).flatMap((line) => options[line] ?? []),
      context,
    ),
  reasons: renderRightOrder,
};

function renderLines({ options }: OrderItem, { inline, name: id }: RenderContext): string {
  const { attributes, after } = shuffleMarkup(id, { shuffle: true, never: true });
  const rows = shownOrder(options.length, id).map(
    (line) => `<li class="item__option" data-option="${line}">
<div class="item__label"><span class="item__grip needs-js" aria-hidden="true"></span><span class="item__text" id="item-${id}-${line}">${inline(options[line]?.text ?? "")}</span>
<span class="item__moves needs-js">${renderMove("up", id, line)}${renderMove("down", id, line)}</span></div>
</li>`,
  );
  return `<ol class="item__options item__options--order"${attributes}>\n${rows.join("\n")}\n</ol>${after}`;
}

function renderMove(way: "up" | "down", id: string, line: number): string {
  const label = `item-${id}-${line}-${way}`;
  const word = way === "up" ? enPages.item.moveUp : enPages.item.moveDown;
  return `<button type="button" class="item__move" data-move="${way}" id="${label}" aria-label="${word}" aria-describedby="item-${id}-${line}"><svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false"><path d="${way === "up" ? "M3 10.5l5-5 5 5" : "M3 5.5l5 5 5-5"}"/></svg></button>`;
}

function renderRightOrder({ options }: OrderItem, { inline }: RenderContext): string {
  const rows = options.map(
    ({ text, why }, i) =>
      `<li data-option="${i}"><p class="item__said">${again(inline(text))}</p>${renderWhy(inline(why))}</li>`,
  );
  return `<ol class="item__reasons">\n${rows.join("\n")}\n</ol>`;
}
