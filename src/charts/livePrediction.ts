import { type Prediction, type PredictionTask, snap } from "../model/prediction.js";
import { en } from "../model/words/en/core.js";
import { dragPoints } from "./dragPoints.js";
import { formatNumber } from "./format.js";
import { predictDrawing } from "./predictDrawing.js";

/** Draws a question's prediction in its box, and anew whenever a number, the width or its state changes. */
export function livePrediction(item: HTMLElement): void {
  const box = item.querySelector<HTMLElement>(".item__drawing");
  const task: PredictionTask | null = JSON.parse(item.dataset.line ?? "null");
  if (!box || !task) return;
  const locale = document.documentElement.lang || en.locale;
  const fields = [...item.querySelectorAll<HTMLInputElement>(".item__point input")];
  const read = () => readPrediction(item, task, fields);
  const draw = () => {
    const width = box.clientWidth;
    if (width === 0) return;
    for (const old of box.querySelectorAll("svg:not([data-held])")) old.remove();
    box.prepend(predictDrawing(read(), { width, locale }));
  };
  // The field is where a number lives: dragging only fills it in.
  const set = (index: number, value: number) => {
    const field = fields[index];
    if (!field || field.matches(":disabled")) return;
    field.value = formatNumber(snap(value, task), { locale, digits: 10 }).replace("-", "−");
    field.dispatchEvent(new Event("input", { bubbles: true }));
  };
  dragPoints(box, { read, set });
  item.addEventListener("input", draw);
  new MutationObserver(draw).observe(item, { attributeFilter: ["data-state"] });
  new ResizeObserver(draw).observe(box);
  draw();
}

/** What the item shows: its fields note their numbers, and its key may be seen once it is answered. */
function readPrediction(
  { dataset }: HTMLElement,
  task: PredictionTask,
  fields: readonly HTMLInputElement[],
): Prediction {
  const given = fields.map(({ dataset: { value } }) =>
    value === undefined ? null : Number(value),
  );
  if (dataset.state !== "answered" || dataset.guess !== undefined) return { ...task, given };
  const key: { values?: readonly number[] } = JSON.parse(dataset.key ?? "{}");
  return { ...task, given, real: key.values ?? [] };
}
