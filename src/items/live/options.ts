import { en } from "../../model/words/en/core.js";
import type { IconName } from "../markup/icon.js";
import { wordsOf } from "./control.js";
import { borrow, findReason, markRow } from "./reasons.js";

/** The controls of a choice, in the order in which they are shown; their values are the numbers. */
export function optionInputs(item: HTMLElement): HTMLInputElement[] {
  return [...item.querySelectorAll<HTMLInputElement>(".item__options input")];
}

/** The numbers of the options that are chosen. */
export function readOptions(item: HTMLElement): number[] {
  const chosen = optionInputs(item).filter(({ checked }) => checked);
  return chosen.map(({ value }) => Number(value)).sort((a, b) => a - b);
}

/** Chooses these options and no others. */
export function writeOptions(item: HTMLElement, chosen: readonly number[]): void {
  for (const input of optionInputs(item)) input.checked = chosen.includes(Number(input.value));
}

/** The options' texts. */
export function sayOptions(item: HTMLElement, chosen: readonly number[]): string {
  const texts = chosen.map((option) => wordsOf(textOf(item, option)));
  return texts.join("; ");
}

function textOf(item: HTMLElement, option: number): Element | null {
  return item.querySelector(`.item__options [data-option="${option}"] .item__text`);
}

/** What the mark of an option depends on. */
export interface OptionFacts {
  key: boolean;
  chosen: boolean;
}

/** Marks every option and puts its reason beside it. */
export function markOptions(
  item: HTMLElement,
  markOf: (option: number) => [IconName | "plain", string],
): void {
  for (const row of item.querySelectorAll<HTMLElement>(".item__options > .item__option")) {
    const option = Number(row.dataset.option);
    markRow(row, ...markOf(option));
    borrow(findReason(item, `[data-option="${option}"]`), row, ".item__why");
  }
}

/** The sign and the words for an option that is right or wrong, chosen or not. */
export function sayMark(
  { key, chosen }: OptionFacts,
  { missed }: { missed: string },
): [IconName | "plain", string] {
  if (key) return chosen ? ["right", en.item.rightPick] : ["missed", missed];
  return chosen ? ["wrong", en.item.wrongPick] : ["plain", ""];
}
