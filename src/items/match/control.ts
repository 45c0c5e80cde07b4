import { en } from "../../model/words/en/core.js";
import { enMatch } from "../../model/words/en/match.js";
import { type Control, keyOf, listIn, wordsOf } from "../live/control.js";
import { borrow, findReason, markRow } from "../live/reasons.js";
import { readSelect, writeSelect } from "../live/selects.js";
import { countMatched, type MatchKey, missedMatch, scoreMatch } from "./score.js";

/** What belongs together: one select for each left entry. */
export function matchControl(item: HTMLElement): Control {
  const key = keyOf<MatchKey>(item);
  const selects = [...item.querySelectorAll<HTMLSelectElement>(".item__pair select")];
  const rows = selects.map(addRow);
  const rights = [...item.querySelectorAll<HTMLElement>(".item__rights-list > [data-option]")];
  const lefts = [...item.querySelectorAll(".item__left")].map(wordsOf);
  const chosen = () => selects.map(readSelect);
  const textOf = (right: number | string | undefined) =>
    wordsOf(rights.find(({ dataset }) => dataset.option === String(right)) ?? null);
  const sayUsed = () => showUsed(rights, chosen());
  item.addEventListener("input", sayUsed);
  return {
    first: () => selects.find((select) => readSelect(select) < 0) ?? selects[0] ?? null,
    read: () => {
      const response = chosen();
      const open = response.filter((right) => right < 0).length;
      return open ? { problem: enMatch.open(open, selects.length) } : response;
    },
    partial: chosen,
    write: (response) => {
      const given = response === undefined ? [] : listIn(response);
      for (const [i, select] of selects.entries()) writeSelect(select, given[i]);
      sayUsed();
    },
    score: (response) => scoreMatch(key, listIn(response)),
    missed: (response) => missedMatch(key, listIn(response)),
    say: (response) => lefts.map((left, i) => `${left}: ${textOf(listIn(response)[i])}`).join("; "),
    detail: (response) => {
      const right = countMatched(key, listIn(response));
      return right === key ? "" : enMatch.matched(right, key);
    },
    mark: (response) => {
      const given = listIn(response);
      for (const [i, row] of rows.entries())
        markPair(item, row, i, textOf(given[i]), given[i] === i);
      for (const right of rights) markRight(item, right, { key, lefts, given });
    },
  };
}

interface Row {
  /** Where a wrong partner goes. */
  own: Element;
  /** Where the right partner and the reason go. */
  right: Element;
}

function addRow(select: HTMLSelectElement): Row {
  const make = () => {
    const row = select.ownerDocument.createElement("div");
    row.className = "item__found";
    return row;
  };
  const row = { own: make(), right: make() };
  select.parentElement?.append(row.own, row.right);
  return row;
}

/** Says at each right-hand text whether it has been chosen, and whether for more than one. */
function showUsed(rights: readonly HTMLElement[], chosen: readonly number[]): void {
  for (const { dataset } of rights) {
    const uses = chosen.filter((right) => String(right) === dataset.option).length;
    dataset.used = enMatch.used(uses);
  }
}

function markPair(item: Element, row: Row, i: number, text: string, isRight: boolean): void {
  if (!isRight) markRow(row.own, "wrong", enMatch.chose(text));
  markRow(row.right, "right", isRight ? en.item.rightPick : en.item.missedPick);
  borrow(findReason(item, `[data-option="${i}"]`), row.right, "[data-partner], .item__why");
}

/** Of the right-hand texts those stay that belong to none, with their reasons. */
function markRight(
  item: Element,
  right: HTMLElement,
  facts: { key: MatchKey; lefts: readonly string[]; given: readonly (number | string)[] },
): void {
  const number = Number(right.dataset.option);
  const chosenFor = facts.lefts.filter((_, i) => facts.given[i] === number);
  if (number < facts.key) markRow(right, "plain", "");
  else if (chosenFor.length) markRow(right, "wrong", enMatch.noneChosen(chosenFor.join(", ")));
  else markRow(right, "noted", enMatch.none);
  if (number >= facts.key) {
    borrow(findReason(item, `[data-option="${number}"]`), right, ".item__why");
  }
}
