import { type Calibration, calibrate, fewestAnswers } from "../../model/report/calibration.js";
import { enLearner } from "../../model/words/en/learner.js";
import { enCalibration } from "../../model/words/en/report.js";
import type { Make } from "../report/make.js";
import type { LearnerView } from "./view.js";

const words = enLearner.calibration;

/** How far the learner's certainty can be trusted: in sentences, as a chart, as a table. */
export function makeCalibration({ make, lessons }: LearnerView): Node[] {
  const rows = calibrate(lessons.flatMap(({ items }) => items));
  if (!rows.some(({ total }) => total)) return [make("p", {}, words.none)];
  const sentences = [...rows].reverse().map((row) => make("li", {}, sayCalibration(row)));
  return [
    make("ul", { class: "calibration__said" }, ...sentences),
    // The chart module finds its data here, draws, and draws anew when they change.
    make(
      "figure",
      { class: "calibration figure", "data-calibration": JSON.stringify(rows) },
      make("figcaption", { class: "figure__measure" }, enCalibration.measure),
      make("div", { class: "calibration__drawing" }),
      makeTable(make, rows),
    ),
    make("p", { class: "quiet" }, words.note),
  ];
}

/** How often answers of one confidence were right, in a sentence that says how little it may mean. */
export function sayCalibration({ confidence, right, total, low, high }: Calibration): string {
  if (!total) return words.never[confidence];
  const said = words.said(confidence, right, total);
  if (total < fewestAnswers) return `${said}: ${words.few}`;
  return `${said}. ${words.range(total, percent(low), percent(high))}`;
}

function makeTable(make: Make, rows: readonly Calibration[]): HTMLElement {
  const head = enCalibration.columns.map((text) => make("th", { scope: "col" }, text));
  const body = rows.map(({ confidence, right, total, low, high }) =>
    make(
      "tr",
      {},
      make("th", { scope: "row" }, enCalibration.confidence[confidence]),
      make("td", {}, String(right)),
      make("td", {}, String(total)),
      make("td", {}, rangeOf(total, low, high)),
    ),
  );
  return make(
    "details",
    { "data-key": "calibration" },
    make("summary", {}, enCalibration.caption),
    make(
      "table",
      { class: "calibration__table" },
      make("caption", { class: "vh" }, enCalibration.measure),
      make("thead", {}, make("tr", {}, ...head)),
      make("tbody", {}, ...body),
    ),
  );
}

function rangeOf(total: number, low: number, high: number): string {
  if (!total) return "–";
  if (total < fewestAnswers) return enCalibration.few;
  return enCalibration.range(percent(low), percent(high));
}

function percent(share: number): number {
  return Math.round(100 * share);
}
