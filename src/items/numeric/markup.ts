import { escapeHtml } from "../../model/escapeHtml.js";
import { enPages } from "../../model/words/en/pages.js";
import {
  type ItemMarkup,
  type RenderContext,
  renderMark,
  renderWhy,
} from "../markup/itemMarkup.js";
import type { NumericKey } from "./score.js";
import type { Near, NumericItem } from "./spec.js";

/** A number: a text field that takes numbers as people write them, and its unit. */
export const numericMarkup: ItemMarkup<NumericItem> = {
  task: () => enPages.item.task.numeric,
  controls: renderField,
  key: ({ key, near }) => ({ ...key, near: near.map(bareKey) }),
  reasons: renderReasons,
};

// The reasons are in the page already, beside the key.
function bareKey({ value, tolerance, within, anySign }: Near): Partial<NumericKey> {
  return {
    value,
    ...(tolerance === undefined ? {} : { tolerance }),
    ...(within === undefined ? {} : { within }),
    ...(anySign === undefined ? {} : { anySign }),
  };
}

function renderField({ unit, key, near }: NumericItem, { name: id }: RenderContext): string {
  // Some phones' decimal keyboards have no minus: they are used only where none can be needed.
  const negative = [key, ...near].some(({ value, anySign }) => value < 0 && !anySign);
  const described = unit ? ` aria-describedby="item-${id}-unit"` : "";
  return `<p class="item__field">
<label class="item__name" for="item-${id}-number">${enPages.item.number}</label>
<input class="item__number" id="item-${id}-number" name="${id}" type="text" inputmode="${negative ? "text" : "decimal"}" autocomplete="off" maxlength="24" size="10"${described}>
${unit ? `<span class="item__unit" id="item-${id}-unit">${escapeHtml(unit)}</span>` : ""}
</p>`;
}

function renderReasons(item: NumericItem, { inline, locale }: RenderContext): string {
  const near = item.near.map(
    ({ text, why }, i) =>
      `<li data-near="${i}">${renderMark(false)}<p class="item__said">${withUnit(text, item.unit, inline)}</p>${renderWhy(inline(why))}</li>`,
  );
  return `<ul class="item__reasons">
<li data-near="key">${renderMark(true)}
<p class="item__said">${withUnit(item.keyText, item.unit, inline)}${sayTolerance(item, locale)}</p>${renderWhy(inline(item.why))}</li>
${near.join("\n")}
</ul>`;
}

// A fact brings its own unit; a bare number needs the field's.
function withUnit(text: string, unit: string, inline: (markdown: string) => string): string {
  return text.startsWith("{{") ? inline(text) : escapeHtml(`${text} ${unit}`.trim());
}

function sayTolerance({ key }: NumericItem, locale: string): string {
  const say = (n: number) => n.toLocaleString(locale, { maximumSignificantDigits: 6 });
  if (key.within !== undefined) return `, ${enPages.item.within(say(key.within))}`;
  return key.tolerance ? `, ${enPages.item.tolerance(say(key.tolerance))}` : "";
}
