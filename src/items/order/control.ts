import { en } from "../../model/words/en/core.js";
import { type Control, keyOf, numbersIn, wordsOf } from "../live/control.js";
import { markOptions } from "../live/options.js";
import type { IconName } from "../markup/icon.js";
import { makeMovable } from "./moveRows.js";
import { countPairs, type OrderKey, scoreOrder } from "./score.js";

/** Lines to put in order. */
export function orderControl(item: HTMLElement): Control {
  const key = keyOf<OrderKey>(item);
  const list = item.querySelector<HTMLElement>(".item__options");
  const shown = linesOf(list);
  const sorted = shown.map((_, i) => i);
  if (list) makeMovable(list);
  let warned = false;
  return {
    first: () => list?.querySelector<HTMLElement>("button:not([hidden])") ?? null,
    read: () => {
      const lines = linesOf(list);
      // The order shown is never right: sending it unmoved is more likely a slip than an answer.
      if (warned || lines.join() !== shown.join()) return lines;
      warned = true;
      return { problem: en.item.empty.order, again: true };
    },
    write: (response) => arrange(list, response === undefined ? shown : numbersIn(response)),
    score: (response) => scoreOrder(key, numbersIn(response)),
    missed: (response) => numbersIn(response).filter((line, place) => line !== place),
    say: (response) =>
      numbersIn(response)
        .map((line) => wordsOf(textOf(list, line)))
        .join(" → "),
    detail: (response) => {
      const { right, pairs } = countPairs(key, numbersIn(response));
      return right === pairs ? "" : en.item.pairs(right, pairs);
    },
    mark: (response) => {
      // Once answered the lines stand in the right order: the marks say where each had been put.
      arrange(list, sorted);
      markOptions(item, (line) => sayPlace(numbersIn(response).indexOf(line), line));
    },
  };
}

function sayPlace(place: number, line: number): [IconName, string] {
  return place === line ? ["right", en.item.inPlace] : ["wrong", en.item.placed(place + 1)];
}

function linesOf(list: Element | null): number[] {
  return [...(list?.querySelectorAll<HTMLElement>("[data-option]") ?? [])].map(({ dataset }) =>
    Number(dataset.option),
  );
}

function arrange(list: Element | null, order: readonly number[]): void {
  for (const line of order) {
    const row = list?.querySelector(`[data-option="${line}"]`);
    if (row) list?.append(row);
  }
}

function textOf(list: Element | null, line: number): Element | null {
  return list?.querySelector(`[data-option="${line}"] .item__text`) ?? null;
}
