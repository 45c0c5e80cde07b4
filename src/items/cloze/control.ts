import type { Response } from "../../model/item/attempt.js";
import { enCloze } from "../../model/words/en/cloze.js";
import { type Control, keyOf, listIn, wordsOf } from "../live/control.js";
import { optionOf, readSelect, writeSelect } from "../live/selects.js";
import { addGapRows, fillGap, markGap } from "./gapRows.js";
import { type ClozeKey, countFilled, missedCloze, scoreCloze } from "./score.js";

type Field = HTMLSelectElement | HTMLInputElement;

/** A text with gaps. */
export function clozeControl(item: HTMLElement): Control {
  const key = keyOf<ClozeKey>(item);
  const gaps = [...item.querySelectorAll<HTMLElement>(".item__gap")];
  const fields = gaps.flatMap((gap) => gap.querySelector<Field>("select, input") ?? []);
  const rows = addGapRows(item, key);
  const given = () => fields.map(readField);
  const isOpen = (entry: number | string) => entry === -1 || entry === "";
  return {
    first: () => fields.find((field) => isOpen(readField(field))) ?? fields[0] ?? null,
    read: () => {
      const response = given();
      const open = response.flatMap((entry, i) => (isOpen(entry) ? [i + 1] : []));
      return open.length ? { problem: enCloze.open(open, fields.length) } : response;
    },
    partial: given,
    write: (response) => writeFields(fields, response),
    score: (response) => scoreCloze(key, listIn(response)),
    missed: (response) => missedCloze(key, listIn(response)),
    say: (response) => fields.map((field, i) => sayField(field, listIn(response)[i])).join("; "),
    detail: (response) => {
      const right = countFilled(key, listIn(response));
      return right === key.length ? "" : enCloze.filled(right, key.length);
    },
    mark: (response) => {
      const entries = listIn(response);
      // The words are read from the reasons before these leave the details.
      for (const [i, gap] of gaps.entries()) fillGap(item, gap, { key, given: entries[i] });
      for (const [index, row] of rows.entries()) {
        markGap(item, row, { key, index, given: entries[index] });
      }
    },
  };
}

function isSelect(field: Field): field is HTMLSelectElement {
  return field.localName === "select";
}

function readField(field: Field): number | string {
  return isSelect(field) ? readSelect(field) : field.value.trim().slice(0, 200);
}

function writeFields(fields: readonly Field[], response: Response | undefined): void {
  const given = response === undefined ? [] : listIn(response);
  for (const [i, field] of fields.entries()) {
    const entry = given[i];
    if (isSelect(field)) writeSelect(field, entry);
    // What is no text leaves the gap empty.
    else field.value = typeof entry === "string" ? entry : "";
  }
}

function sayField(field: Field, entry: number | string | undefined): string {
  return isSelect(field) ? wordsOf(optionOf(field, entry) ?? null) : String(entry ?? "");
}
