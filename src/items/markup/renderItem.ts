import { escapeHtml } from "../../model/escapeHtml.js";
import { confidences } from "../../model/item/attempt.js";
import { en } from "../../model/words/en/core.js";
import { enPages } from "../../model/words/en/pages.js";
import { guessSuffix } from "../guessSuffix.js";
import { type Item, isGraded, kindOf } from "../kinds.js";
import { markupOf } from "../markups.js";
import { stimulusElement } from "../spec/base.js";
import { hashItem } from "../spec/hash.js";
import type { AskWords, RenderContext } from "./itemMarkup.js";
import { renderHints } from "./renderHints.js";

/** What the page that asks an item lends to it. */
export interface RenderOptions {
  /** Inline Markdown → HTML, facts included. */
  inline: (markdown: string) => string;
  /** The locale of numbers. */
  locale?: string;
  /** Asks it as a guess before the text: ungraded, without a key. */
  guess?: boolean;
  /** False for a specimen that nobody's progress should hold. */
  remembered?: boolean;
}

const words = enPages.item;

/**
 * An item → HTML that is complete without scripts: a form to fill, then the key and every reason in
 * a `details`. The reasons stand there once; after an attempt the browser moves them to their options.
 */
export function renderItem(
  item: Item,
  { inline, locale = en.locale, guess = false, remembered = true }: RenderOptions,
): string {
  const name = guess ? `${item.id}${guessSuffix}` : item.id;
  const context: RenderContext = { inline, locale, name };
  const markup = markupOf(item.kind);
  const task = `item-${name}-task`;
  return `<quiz-item ${attributes(item, { name, guess, remembered })}>
<form class="item__form" method="dialog" novalidate>
<fieldset class="item__fieldset" aria-describedby="${task}">
<legend class="item__stem">${inline(item.stem)}</legend>
<div class="item__verdict" id="item-${name}-verdict" role="group" aria-labelledby="item-${name}-verdict" tabindex="-1" hidden></div>
<p class="item__task" id="${task}">${markup.task(item)}${guess ? ` ${words.guessTask}` : ""}${renderAbout(item)}</p>
${markup.controls(item, context)}
</fieldset>
${guess ? "" : renderHints(item.hints.map(inline))}
${renderAsk(name, guess ? askUngraded : (markup.ask?.(item) ?? askOf(item)))}
${guess || !markup.note ? "" : renderNote(name, markup.note(item))}
</form>
${guess ? renderReturn(item.id) : renderKey(item, markup.reasons(item, context))}
</quiz-item>`;
}

function attributes(
  item: Item,
  { name, guess, remembered }: { name: string; guess: boolean; remembered: boolean },
): string {
  const markup = markupOf(item.kind);
  const beliefs = kindOf(item.kind)
    .entries(item)
    .map(({ misconception }) => misconception ?? null);
  const all: Record<string, string> = {
    class: "item",
    id: `item-${name}`,
    ...(remembered ? { "data-remember": `item:${name}` } : {}),
    "data-kind": item.kind,
    "data-hash": hashItem(item),
    "data-objective": item.objective,
    "data-key": JSON.stringify(markup.key(item)),
    ...(beliefs.some(Boolean) ? { "data-traps": JSON.stringify(beliefs) } : {}),
    ...(item.revisits === undefined ? {} : { "data-revisits": item.revisits }),
    ...(item.stimulus === undefined ? {} : { "data-stimulus": stimulusElement(item.stimulus) }),
    ...(guess ? { "data-guess": item.id } : {}),
    ...markup.data?.(item),
  };
  return Object.entries(all)
    .map(([name, value]) => `${name}="${escapeHtml(value)}"`)
    .join(" ");
}

/** Items that share a stimulus say which; the link leads back to it. */
function renderAbout({ stimulus }: Item): string {
  if (stimulus === undefined) return "";
  return ` <a class="item__about" href="#${stimulusElement(stimulus)}">${words.about}</a>`;
}

function renderKey(item: Item, reasons: string): string {
  return `<details class="item__key"><summary>${isGraded(item) ? words.key : words.reasons}</summary>
<p class="item__seen needs-js">${words.seen}</p>
${reasons}
</details>`;
}

/** Under a guess: where the question comes back, for readers without scripts too. */
function renderReturn(id: string): string {
  return `<p class="item__return"><a href="#item-${id}">${words.guessReturn}</a></p>`;
}

function renderNote(name: string, label: string): string {
  return `<p class="item__note needs-js" hidden><label class="item__name" for="item-${name}-note">${label}</label>
<textarea id="item-${name}-note" rows="2" maxlength="1000"></textarea></p>`;
}

const askUngraded: AskWords = {
  sure: words.sure,
  note: words.sureNoteUngraded,
  action: words.give,
};

function askOf(item: Item): AskWords {
  return isGraded(item)
    ? { sure: words.sure, note: words.sureNote, action: words.check }
    : askUngraded;
}

/** The one action that answers: how sure, as three buttons that submit. */
function renderAsk(name: string, { sure, note, action }: AskWords): string {
  const buttons = confidences.map((confidence) => {
    const word = words.confidence[confidence];
    return `<button type="submit" class="item__confidence" name="confidence" value="${confidence}" aria-label="${word}: ${action}">${word}</button>`;
  });
  return `<div class="item__ask needs-js" role="group" aria-labelledby="item-${name}-sure">
<p class="item__message" role="status"></p>
<p class="item__sure" id="item-${name}-sure">${sure} <span class="item__sure-note">${note}</span></p>
<div class="item__buttons">${buttons.join("")}</div>
</div>`;
}
