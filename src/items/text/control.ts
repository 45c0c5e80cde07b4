import type { Response } from "../../model/item/attempt.js";
import { enText } from "../../model/words/en/text.js";
import { type Control, keyOf, numbersIn, type Rate, writtenIn } from "../live/control.js";
import { markOptions, optionInputs, readOptions, writeOptions } from "../live/options.js";
import { borrow, findReason } from "../live/reasons.js";
import { makeRatePanel, type RatePanel } from "./ratePanel.js";
import { metOf, scoreText, type TextKey } from "./score.js";
import { countWords, sayWords, shorten } from "./words.js";

/** A text; once written, its writer scores it against the criteria. */
export function textControl(item: HTMLElement): Control {
  const count = keyOf<TextKey>(item);
  const field = item.querySelector<HTMLTextAreaElement>(".item__writing textarea");
  const panel = makeRatePanel(item, { count });
  item.querySelector("fieldset")?.after(panel.element);
  const tell = () => tellLength(item, field);
  field?.addEventListener("input", tell);
  const given = () => ({ values: readOptions(item), text: field?.value ?? "" });
  return {
    first: () => field,
    read: () => (given().text.trim() ? given() : { problem: enText.empty }),
    partial: given,
    write: (response) => {
      // Who tries again goes on with the text that is there.
      const keeps = response === undefined && item.dataset.state === "retrying";
      if (field && !keeps) field.value = response === undefined ? "" : writtenIn(response).text;
      writeOptions(item, response === undefined ? [] : numbersIn(response));
      tell();
    },
    score: (response) => scoreText(count, numbersIn(response)),
    // What a text leaves out shows no belief.
    missed: () => [],
    say: (response) => shorten(writtenIn(response).text),
    detail: (response) => enText.score(metOf(count, numbersIn(response)).length, count),
    mark: (response) =>
      markOptions(item, (option) =>
        numbersIn(response).includes(option) ? ["right", enText.met] : ["wrong", enText.unmet],
      ),
    // A guess is asked without the key that it could be compared with.
    ...(item.dataset.guess === undefined ? { rate: makeRate(item, panel, given) } : {}),
  };
}

function makeRate(item: HTMLElement, panel: RatePanel, given: () => Response): Rate {
  let warned = false;
  return {
    show: (response) => {
      warned = false;
      showPanel(item, panel, response);
    },
    read: () => {
      // Ticking nothing is more likely a slip than a verdict.
      if (warned || readOptions(item).length) return given();
      warned = true;
      return { problem: enText.none, again: true };
    },
    first: () => (warned ? (optionInputs(item)[0] ?? null) : panel.title),
  };
}

function showPanel(item: HTMLElement, panel: RatePanel, response: Response | undefined): void {
  const isRating = item.dataset.state === "rating";
  const writing = item.querySelector<HTMLElement>(".item__writing");
  if (writing) writing.hidden = response !== undefined;
  panel.element.hidden = response === undefined;
  panel.act.hidden = !isRating;
  panel.title.hidden = !isRating;
  panel.criteria.disabled = !isRating;
  if (response === undefined) return;
  panel.own.textContent = writtenIn(response).text;
  borrow(findReason(item, '[data-part="model"]'), panel.model, ".item__said");
  for (const row of panel.criteria.querySelectorAll<HTMLElement>(".item__option")) {
    const reason = findReason(item, `[data-option="${row.dataset.option}"]`);
    borrow(reason, row.querySelector(".item__text") ?? row, ".item__said");
    // After the score the mark comes between a criterion and what counts.
    if (isRating) borrow(reason, row, ".item__why");
  }
}

function tellLength(item: HTMLElement, field: HTMLTextAreaElement | null): void {
  const count = item.querySelector<HTMLElement>(".item__count");
  if (!count || !field) return;
  const advice = (count.dataset.words ?? "").split(" ").filter(Boolean).map(Number);
  const isFull = field.value.length >= field.maxLength;
  const full = isFull ? ` ${enText.full(field.maxLength.toLocaleString())}` : "";
  count.textContent = `${sayWords(countWords(field.value), advice)}${full}`;
}
