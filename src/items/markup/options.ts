import type { KeyedOption } from "../spec/base.js";
import { again, type RenderContext, renderMark, renderWhy } from "./itemMarkup.js";

/** The rows of a choice: one control with its label each, numbered as the author wrote them. */
export function renderOptions(
  type: "radio" | "checkbox",
  { id, options }: { id: string; options: readonly KeyedOption[] },
  { inline }: RenderContext,
): string {
  const rows = options.map(
    ({ text }, i) => `<div class="item__option" data-option="${i}">
<label class="item__label"><input type="${type}" name="${id}" value="${i}"><span class="item__text">${inline(text)}</span></label>
</div>`,
  );
  return `<div class="item__options">\n${rows.join("\n")}\n</div>`;
}

/** Every option with its reason; the right ones marked by sign and word, unless nothing is right. */
export function renderOptionReasons(
  options: readonly KeyedOption[],
  { inline }: RenderContext,
  { graded = true } = {},
): string {
  const rows = options.map(({ text, key, why }, i) => {
    const mark = graded ? renderMark(key) : "";
    return `<li data-option="${i}">${mark}<p class="item__said">${again(inline(text))}</p>${renderWhy(inline(why))}</li>`;
  });
  return `<ul class="item__reasons">\n${rows.join("\n")}\n</ul>`;
}
