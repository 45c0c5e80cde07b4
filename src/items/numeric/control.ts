import { en } from "../../model/words/en/core.js";
import { type Control, keyOf, numberIn, type Refusal, wordsOf } from "../live/control.js";
import { borrow, findReason, markRow } from "../live/reasons.js";
import { parseNumber } from "./parseNumber.js";
import { type NumericKey, nearest, scoreNumeric } from "./score.js";
import { sayMiss, sayNumber } from "./words.js";

type Key = NumericKey & { near: readonly NumericKey[] };

/** A number. */
export function numericControl(item: HTMLElement): Control {
  const key = keyOf<Key>(item);
  const input = item.querySelector<HTMLInputElement>(".item__number");
  const unit = wordsOf(item.querySelector(".item__unit"));
  const rows = addRows(item);
  return {
    first: () => input,
    read: () => readNumber(input?.value ?? ""),
    write: (response) => {
      if (input) input.value = response === undefined ? "" : sayNumber(numberIn(response));
    },
    score: (response) => scoreNumeric(key, numberIn(response)),
    // The first entry is the key, those after it are the wrong values to expect.
    missed: (response) => {
      const hit = nearest(key, key.near, numberIn(response));
      return typeof hit === "number" ? [hit + 1] : [];
    },
    say: (response) => `${sayNumber(numberIn(response))} ${unit}`.trim(),
    detail: (response) => sayMiss(key, numberIn(response)),
    mark: (response) => markNumber(item, rows, key, numberIn(response)),
  };
}

function readNumber(text: string): number | Refusal {
  if (!text.trim()) return { problem: en.item.empty.numeric };
  const example = sayNumber(-1234.5);
  return parseNumber(text, { locale: en.locale }) ?? { problem: en.item.notNumber(example) };
}

interface Rows {
  /** Where a wrong value that was to be expected gets its reason. */
  own: Element;
  /** Where the right value and its reason go. */
  right: Element;
}

function addRows(item: HTMLElement): Rows {
  const make = () => {
    const row = item.ownerDocument.createElement("div");
    row.className = "item__found";
    return row;
  };
  const rows = { own: make(), right: make() };
  item.querySelector(".item__field")?.after(rows.own, rows.right);
  return rows;
}

function markNumber(item: HTMLElement, { own, right }: Rows, key: Key, response: number): void {
  const hit = nearest(key, key.near, response);
  if (typeof hit === "number") {
    markRow(own, "wrong", en.item.wrongPick);
    borrow(findReason(item, `[data-near="${hit}"]`), own, ".item__why");
  }
  markRow(right, "right", hit === "key" ? en.item.rightPick : en.item.missedPick);
  borrow(findReason(item, '[data-near="key"]'), right, ".item__said, .item__why");
}
