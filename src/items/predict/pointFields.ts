import { type Prediction, type PredictionTask, startOf, stepFrom } from "../../model/prediction.js";
import { en } from "../../model/words/en/core.js";
import { enPredict } from "../../model/words/en/predict.js";
import { parseNumber } from "../numeric/parseNumber.js";
import { sayNumber } from "../numeric/words.js";

/** The field of each point; what stands in one is readable as a number in its `data-value`. */
export function pointFields(item: HTMLElement): HTMLInputElement[] {
  return [...item.querySelectorAll<HTMLInputElement>(".item__point input")];
}

/** The number in a field; null for none, for what is no number, and for what is out of range. */
export function numberOf({ value }: HTMLInputElement, { range }: PredictionTask): number | null {
  const number = parseNumber(value, { locale: en.locale });
  return number === undefined || number < range[0] || number > range[1] ? null : number;
}

/** Writes what the fields say where the drawing reads it. */
export function noteValues(item: HTMLElement, task: PredictionTask): void {
  for (const field of pointFields(item)) {
    const value = numberOf(field, task);
    if (value === null) delete field.dataset.value;
    else field.dataset.value = String(value);
  }
}

/** Makes the buttons beside the fields, and the arrow keys in them, go up and down by steps. */
export function makeSteps(item: HTMLElement, task: PredictionTask): void {
  const box = item.querySelector<HTMLElement>(".item__points");
  const live = item.ownerDocument.createElement("p");
  live.className = "vh";
  live.setAttribute("role", "status");
  box?.after(live);
  const step = (row: Element | null, way: 1 | -1) => {
    const field = row?.querySelector("input");
    if (!field || field.closest("fieldset:disabled")) return;
    field.value = sayNumber(nextValue(item, field, way, task));
    field.dispatchEvent(new Event("input", { bubbles: true }));
    live.textContent = sayNow(row, field, task);
  };
  box?.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>("[data-step]") : null;
    if (button) step(button.closest(".item__point"), button.dataset.step === "1" ? 1 : -1);
  });
  box?.addEventListener("keydown", (event) => {
    const way = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (!way || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    step(event.target.closest(".item__point"), way > 0 ? 1 : -1);
  });
}

function nextValue(
  item: HTMLElement,
  field: HTMLInputElement,
  way: 1 | -1,
  task: PredictionTask,
): number {
  const fields = pointFields(item);
  const prediction: Prediction = { ...task, given: fields.map((one) => numberOf(one, task)) };
  const index = fields.indexOf(field);
  return stepFrom(prediction.given[index] ?? startOf(index, prediction), way, task);
}

function sayNow(
  row: Element | null,
  { value }: HTMLInputElement,
  { unit }: PredictionTask,
): string {
  const label = row?.querySelector("label")?.textContent ?? "";
  return enPredict.now(label, `${value} ${unit}`.trim());
}
