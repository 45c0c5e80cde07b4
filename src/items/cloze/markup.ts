import { escapeHtml } from "../../model/escapeHtml.js";
import { shuffled } from "../../model/shuffle.js";
import { enCloze } from "../../model/words/en/cloze.js";
import { enPages } from "../../model/words/en/pages.js";
import { bareText } from "../markup/bareText.js";
import {
  again,
  type ItemMarkup,
  type RenderContext,
  renderMark,
  renderWhy,
  shuffleMarkup,
} from "../markup/itemMarkup.js";
import { keysOf } from "../spec/base.js";
import { renderGaps } from "./gapMarks.js";
import type { ChosenKey, TypedKey } from "./score.js";
import { type ChosenGap, type ClozeItem, isChosen, type TypedGap } from "./spec.js";

const words = enPages.cloze;

/** A text with gaps: a select in each that is chosen, a field in each that is typed. */
export const clozeMarkup: ItemMarkup<ClozeItem> = {
  task: ({ gaps }) => words.task(gaps.length),
  controls: renderControls,
  key: ({ gaps }) => gaps.map(keyOf),
  front: (item, context) => `<p>${renderBlanks(item, context)}</p>${renderChoices(item, context)}`,
  reasons: renderReasons,
};

function keyOf(gap: ChosenGap | TypedGap): ChosenKey | TypedKey {
  if (!isChosen(gap)) return { accept: gap.accept, near: gap.near.map(({ text }) => text) };
  return { key: keysOf(gap.options)[0] ?? 0, options: gap.options.length };
}

function renderControls(item: ClozeItem, context: RenderContext): string {
  const { text, gaps } = item;
  const fill = (n: number) => {
    const gap = gaps[n - 1];
    return gap ? renderGap(gap, n, { ...context, total: gaps.length }) : "";
  };
  return `<p class="item__cloze">${renderGaps(text, { inline: context.inline, fill })}</p>
<div class="item__paper">${renderChoices(item, context)}</div>`;
}

interface GapContext extends RenderContext {
  /** How many gaps the text has. */
  total: number;
}

function renderGap(
  gap: ChosenGap | TypedGap,
  n: number,
  { total, ...context }: GapContext,
): string {
  const { name } = context;
  const attributes = `id="item-${name}-${n}" name="${name}-${n}" aria-label="${words.gapOf(n, total)}" autocomplete="off"`;
  const number = total > 1 ? `<sup class="item__gap-number" aria-hidden="true">${n}</sup>` : "";
  const field = isChosen(gap)
    ? renderSelect(gap, attributes, { ...context, name: `${name}-${n}` })
    : `<input class="item__select item__typed" type="text" ${attributes} autocapitalize="none" spellcheck="false" maxlength="200" style="--width: ${gap.width}">`;
  return `<span class="item__gap" data-gap="${n - 1}">${number}${field}</span>`;
}

function renderSelect(
  { options, shuffle }: ChosenGap,
  field: string,
  { inline, name }: RenderContext,
): string {
  const { attributes, after } = shuffleMarkup(name, { shuffle });
  const list = options.map(
    ({ text }, i) => `<option value="${i}" data-option="${i}">${bareText(inline(text))}</option>`,
  );
  return `<select class="item__select" ${field}${attributes}><option value="">${words.choose}</option>${list.join("")}</select>${after}`;
}

/** The text as on paper: a line to write on for each gap. */
function renderBlanks({ text, gaps }: ClozeItem, { inline }: RenderContext): string {
  const fill = (n: number) => (gaps.length > 1 ? `<sup>${n}</sup>______` : "______");
  return again(renderGaps(text, { inline, fill }));
}

/** What may be chosen for each gap, for paper, where no select opens. */
function renderChoices({ id, gaps }: ClozeItem, { inline }: RenderContext): string {
  const rows = gaps.flatMap((gap, i) => {
    if (!isChosen(gap)) return [];
    const { options, shuffle } = gap;
    const order = shuffle ? shuffled(options.length, `${id} ${i}`) : options.keys();
    const texts = [...order].map((n) => again(inline(options[n]?.text ?? "")));
    return [`<li>${gaps.length > 1 ? `${enCloze.gap(i + 1)}: ` : ""}${texts.join(" / ")}</li>`];
  });
  return rows.length ? `<ul>${rows.join("")}</ul>` : "";
}

function renderReasons({ text, gaps }: ClozeItem, { inline }: RenderContext): string {
  const fill = (n: number) => `<strong>${keyText(gaps[n - 1], inline)}</strong>`;
  let entry = 0;
  const rows = gaps.map((gap, i) => {
    const reasons = reasonsOf(gap, inline).map(
      ({ key, said, why }) =>
        `<li data-entry="${entry++}">${renderMark(key)}<p class="item__said">${again(said)}</p>${renderWhy(inline(why))}</li>`,
    );
    return `<li><p class="item__gap-name">${enCloze.gap(i + 1)}</p>
<ul class="item__gap-reasons">\n${reasons.join("\n")}\n</ul></li>`;
  });
  return `<p class="item__cloze-key">${again(renderGaps(text, { inline, fill }))}</p>
<ul class="item__reasons">\n${rows.join("\n")}\n</ul>`;
}

type Inline = RenderContext["inline"];

/** The reasons of a gap, in the order of its entries. */
function reasonsOf(
  gap: ChosenGap | TypedGap,
  inline: Inline,
): { key: boolean; said: string; why: string }[] {
  const word = (html: string) => `<span class="item__word">${html}</span>`;
  if (isChosen(gap)) {
    return gap.options.map(({ text, key, why }) => ({ key, said: word(inline(text)), why }));
  }
  const also = gap.accept.slice(1).map((text) => `“${escapeHtml(text)}”`);
  const others = also.length
    ? ` <span class="item__also">(${words.also(also.join(", "))})</span>`
    : "";
  return [
    { key: true, said: word(keyText(gap, inline)) + others, why: gap.why },
    ...gap.near.map(({ text, why }) => ({ key: false, said: word(escapeHtml(text)), why })),
  ];
}

function keyText(gap: ChosenGap | TypedGap | undefined, inline: Inline): string {
  if (!gap) return "";
  if (!isChosen(gap)) return escapeHtml(gap.accept[0] ?? "");
  return inline(gap.options.find(({ key }) => key)?.text ?? "");
}
