import { escapeHtml } from "../../model/escapeHtml.js";
import type { PredictionTask } from "../../model/prediction.js";
import { enPages } from "../../model/words/en/pages.js";
import { again, type ItemMarkup, type RenderContext, renderWhy } from "../markup/itemMarkup.js";
import { sayNumber } from "../numeric/words.js";
import type { Point, PredictItem } from "./spec.js";

const words = enPages.predict;

/** A line to predict: a field with two step buttons for each point; the drawing fills a box beside. */
export const predictMarkup: ItemMarkup<PredictItem> = {
  task: ({ range: [low, high], unit }) =>
    words.task(sayNumber(low), sayNumber(high), escapeHtml(unit)),
  controls: (item, context) =>
    `${renderKnown(item, context)}
<div class="item__plot needs-js"><div class="item__drawing"></div></div>
<div class="item__points">\n${item.points.map((_, i) => renderPoint(item, i, context)).join("\n")}\n</div>`,
  key: ({ points, tolerance, within }) => ({
    values: points.map(({ value }) => value),
    ...(within === undefined ? { tolerance } : { within }),
  }),
  data: (item) => ({ "data-line": JSON.stringify(taskOf(item)) }),
  note: ({ note }) => escapeHtml(note ?? words.note),
  front: renderFront,
  reasons: renderReal,
};

function taskOf({ unit, range, step, known, points }: PredictItem): PredictionTask {
  return {
    ...{ unit, range, step },
    known: known.map(({ label, value }) => ({ label, value })),
    labels: points.map(({ label }) => label),
  };
}

function renderKnown({ known, unit }: PredictItem, { inline }: RenderContext): string {
  if (known.length === 0) return "";
  const rows = known.map((point) => `<li>${sayPoint(point, unit, inline)}</li>`);
  return `<div class="item__known"><p class="item__name">${words.known}</p><ul>${rows.join("")}</ul></div>`;
}

function renderPoint(
  { points, unit, range, step }: PredictItem,
  i: number,
  { name }: RenderContext,
): string {
  const id = `item-${name}-${i}`;
  const label = escapeHtml(points[i]?.label ?? "");
  const described = unit ? ` aria-describedby="item-${name}-unit"` : "";
  const shown = unit
    ? `<span class="item__unit"${i === 0 ? ` id="item-${name}-unit"` : ""}>${escapeHtml(unit)}</span>`
    : "";
  // Some phones' decimal keyboards have no minus.
  const keys = range[0] < 0 ? "text" : "decimal";
  const by = sayNumber(step);
  return `<div class="item__point" data-point="${i}">
<label class="item__name" for="${id}">${label}</label>
<button type="button" class="item__move needs-js" data-step="-1" aria-label="${words.lower(label, by)}">${sign("M3 8h10")}</button>
<input class="item__number" id="${id}" name="${name}-${i}" type="text" inputmode="${keys}" autocomplete="off" maxlength="24" size="8"${described}>
<button type="button" class="item__move needs-js" data-step="1" aria-label="${words.higher(label, by)}">${sign("M3 8h10M8 3v10")}</button>
${shown}
</div>`;
}

function sign(path: string): string {
  return `<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false"><path d="${path}"/></svg>`;
}

function renderFront({ known, points, unit }: PredictItem, { inline }: RenderContext): string {
  const blank = escapeHtml(`${words.blank} ${unit}`.trim());
  const rows = [
    ...known.map((point) => again(sayPoint(point, unit, inline))),
    ...points.map(({ label }) => `${escapeHtml(label)}: ${blank}`),
  ];
  return `<ul class="item__blanks">${rows.map((row) => `<li>${row}</li>`).join("")}</ul>`;
}

function renderReal({ points, unit, why, figure }: PredictItem, { inline }: RenderContext): string {
  const rows = points.map(
    (point, i) =>
      `<li data-option="${i}">${escapeHtml(point.label)}: <span class="item__said">${sayValue(point, "", inline)}</span>${isFact(point) ? "" : escapeHtml(` ${unit}`)}</li>`,
  );
  const link =
    figure === undefined ? "" : ` <a href="#fig-${escapeHtml(figure)}">${words.figure}</a>`;
  return `<p class="item__name">${words.real}</p>
<ul class="item__reasons item__reasons--line">\n${rows.join("\n")}\n</ul>
<div class="item__reasons"><div data-part="why">${renderWhy(`${inline(why)}${link}`)}</div></div>`;
}

function sayPoint(point: Point, unit: string, inline: (markdown: string) => string): string {
  return `${escapeHtml(point.label)}: ${sayValue(point, unit, inline)}`;
}

function sayValue(point: Point, unit: string, inline: (markdown: string) => string): string {
  if (isFact(point)) return inline(point.text);
  return escapeHtml(`${sayNumber(point.value)} ${unit}`.trim());
}

// A fact brings its own unit; a bare number needs the field's.
function isFact({ text }: Point): boolean {
  return text.startsWith("{{");
}
