import type { Response } from "../../model/item/attempt.js";
import type { PredictionTask } from "../../model/prediction.js";
import { en } from "../../model/words/en/core.js";
import { enPredict } from "../../model/words/en/predict.js";
import { type Control, keyOf, listIn, numbersIn, type Refusal } from "../live/control.js";
import { borrow, findReason } from "../live/reasons.js";
import { parseNumber } from "../numeric/parseNumber.js";
import { sayNumber } from "../numeric/words.js";
import { makeSteps, noteValues, numberOf, pointFields } from "./pointFields.js";
import { makeResultTable } from "./resultTable.js";
import { hitsOf, type PredictKey, scorePredict } from "./score.js";
import { sayGaps } from "./words.js";

/** A line to predict. */
export function predictControl(item: HTMLElement): Control {
  const key = keyOf<PredictKey>(item);
  const task: PredictionTask = JSON.parse(item.dataset.line ?? "null");
  const fields = pointFields(item);
  const box = item.querySelector<HTMLElement>(".item__points");
  // The drawing listens further out, and finds the numbers noted.
  box?.addEventListener("input", () => noteValues(item, task));
  makeSteps(item, task);
  const result = addResult(item);
  return {
    first: () => fields.find((field) => numberOf(field, task) === null) ?? fields[0] ?? null,
    read: () => readLine(fields, task),
    partial: () => fields.map(({ value }) => value),
    write: (response) => {
      for (const [i, field] of fields.entries()) field.value = sayEntry(response, i);
      noteValues(item, task);
      result.replaceChildren();
    },
    score: (response) => scorePredict(key, listIn(response)),
    missed: () => [],
    say: (response) =>
      numbersIn(response)
        .map((value, i) => enPredict.now(task.labels[i] ?? "", sayNumber(value)))
        .join("; "),
    detail: (response) => sayResult(key, task, numbersIn(response)),
    mark: (response) => showResult(item, result, { key, task, given: numbersIn(response) }),
  };
}

function sayEntry(response: Response | undefined, i: number): string {
  const entry = response === undefined ? "" : (listIn(response)[i] ?? "");
  return typeof entry === "number" ? sayNumber(entry) : entry;
}

function readLine(fields: readonly HTMLInputElement[], task: PredictionTask): number[] | Refusal {
  if (fields.every(({ value }) => !value.trim())) return { problem: enPredict.empty };
  const numbers = fields.map((field) => numberOf(field, task));
  const wrong = numbers.indexOf(null);
  if (wrong < 0) return numbers.filter((number) => number !== null);
  return { problem: sayProblem(fields[wrong]?.value ?? "", task.labels[wrong] ?? "", task) };
}

function sayProblem(text: string, label: string, { range: [low, high] }: PredictionTask): string {
  if (!text.trim()) return enPredict.missing(label);
  const number = parseNumber(text, { locale: en.locale });
  if (number !== undefined) return enPredict.outside(label, sayNumber(low), sayNumber(high));
  return enPredict.unread(label, en.item.notNumber(sayNumber(1234.5)));
}

function sayResult(key: PredictKey, task: PredictionTask, given: readonly number[]): string {
  const hits = hitsOf(key, given);
  const start = task.known.at(-1)?.value;
  const gaps = sayGaps({ ...task, start, values: key.values }, given);
  const count = hits.length > 1 ? enPredict.hits(hits.filter(Boolean).length, hits.length) : "";
  return [count, gaps].filter(Boolean).join(" ");
}

function addResult(item: HTMLElement): HTMLElement {
  const result = item.ownerDocument.createElement("div");
  result.className = "item__result";
  item.querySelector(".item__points")?.after(result);
  return result;
}

function showResult(
  item: HTMLElement,
  result: HTMLElement,
  { key, task, given }: { key: PredictKey; task: PredictionTask; given: readonly number[] },
): void {
  const hits = hitsOf(key, given);
  const rows = key.values.map((value, i) => ({
    label: task.labels[i] ?? "",
    given: given[i] ?? Number.NaN,
    gap: (given[i] ?? Number.NaN) - value,
    hit: hits[i] ?? false,
  }));
  const { table, cells } = makeResultTable(item.ownerDocument, rows, task);
  result.replaceChildren(table);
  for (const [i, cell] of cells.entries()) {
    borrow(findReason(item, `[data-option="${i}"]`), cell, ".item__said");
  }
  borrow(findReason(item, '[data-part="why"]'), result, ".item__why");
}
