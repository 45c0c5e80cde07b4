import type { KeyedOption } from "../spec/base.js";
import { again, type RenderContext, renderMark, renderWhy, shuffleMarkup } from "./itemMarkup.js";

/** The rows of a choice: one control with its label each, numbered as the author wrote them. */
export function renderOptions(
  type: "radio" | "checkbox",
  { options, shuffle }: { options: readonly KeyedOption[]; shuffle: boolean },
  { inline, name }: RenderContext,
): string {
  const { attributes, after } = shuffleMarkup(name, { shuffle });
  const rows = options.map(
    ({ text }, i) => `<div class="item__option" data-option="${i}">
<label class="item__label"><input type="${type}" name="${name}" value="${i}"><span class="item__text">${inline(text)}</span></label>
</div>`,
  );
  return `<div class="item__options"${attributes}>\n${rows.join("\n")}\n</div>${after}`;
}

/** The options as a plain list, for paper and for cards. */
export function renderOptionList(
  options: readonly { text: string }[],
  { inline }: RenderContext,
): string {
  return `<ul>${options.map(({ text }) => `<li>${again(inline(text))}</li>`).join("")}</ul>`;
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
