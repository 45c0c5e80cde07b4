import { letterAt } from "../../model/letterAt.js";
import { shownOrder } from "../../model/shuffle.js";
import { enMatch } from "../../model/words/en/match.js";
import { enPages } from "../../model/words/en/pages.js";
import { bareText } from "../markup/bareText.js";
import {
  again,
  type ItemMarkup,
  type RenderContext,
  renderWhy,
  shuffleMarkup,
} from "../markup/itemMarkup.js";
import type { MatchItem, Partner } from "./spec.js";

const words = enPages.match;

/**
 * What belongs together: a select for each left entry, and the right-hand texts in full below, by
 * the letters that the selects name.
 */
export const matchMarkup: ItemMarkup<MatchItem> = {
  task: ({ extra }) => (extra.length ? words.taskExtra : words.task),
  controls: renderControls,
  key: ({ pairs }) => pairs.length,
  front: renderFront,
  reasons: renderReasons,
};

function partners({ pairs, extra }: MatchItem): Partner[] {
  return [...pairs, ...extra];
}

/** The numbers of the right-hand texts in the order of the file: never the one that is right. */
function orderOf(item: MatchItem): number[] {
  return shownOrder(partners(item).length, item.id);
}

function renderControls(item: MatchItem, { inline, name }: RenderContext): string {
  // Every list has the same name, and so each learner's order is the same in all of them.
  const { attributes, after } = shuffleMarkup(name, { shuffle: true, never: true });
  const rights = partners(item).map(({ right }) => inline(right));
  const order = orderOf(item);
  const options = order
    .map((n, place) => {
      const text = `${letterAt(place)}: ${bareText(rights[n] ?? "")}`;
      return `<option value="${n}" data-option="${n}">${text}</option>`;
    })
    .join("");
  const rows = item.pairs.map(
    ({ left }, i) => `<div class="item__pair">
<label class="item__left" for="item-${name}-${i}">${inline(left)}</label>
<select class="item__select" id="item-${name}-${i}" name="${name}-${i}" autocomplete="off" data-lettered${attributes}><option value="">${words.choose}</option>${options}</select>${after}
</div>`,
  );
  const list = order.map(
    (n) => `<li data-option="${n}"><span class="item__text">${rights[n]}</span></li>`,
  );
  return `<div class="item__pairs">\n${rows.join("\n")}\n</div>
<div class="item__rights"><p class="item__rights-title">${words.rights}</p>
<ol class="item__rights-list"${attributes}>\n${list.join("\n")}\n</ol>${after}</div>`;
}

function renderFront(item: MatchItem, { inline }: RenderContext): string {
  const rights = partners(item);
  const lefts = item.pairs.map(({ left }) => `<li>${again(inline(left))}</li>`);
  const list = orderOf(item).map((n) => `<li>${again(inline(rights[n]?.right ?? ""))}</li>`);
  return `<ol>${lefts.join("")}</ol>\n<ol type="A">${list.join("")}</ol>`;
}

function renderReasons({ pairs, extra }: MatchItem, { inline }: RenderContext): string {
  const say = (html: string, attribute = "") =>
    `<p class="item__said"${attribute}>${again(html)}</p>`;
  const paired = pairs.map(
    ({ left, right, why }, i) =>
      `<li data-option="${i}">${say(inline(left))}${say(inline(right), " data-partner")}${renderWhy(inline(why))}</li>`,
  );
  const others = extra.map(
    ({ right, why }, i) =>
      `<li data-option="${pairs.length + i}">${say(inline(right))}<p class="item__none">${enMatch.none}</p>${renderWhy(inline(why))}</li>`,
  );
  return `<ul class="item__reasons item__reasons--match">\n${[...paired, ...others].join("\n")}\n</ul>`;
}
