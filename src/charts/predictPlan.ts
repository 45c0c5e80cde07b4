import { range, type ScaleLinear, scaleLinear, scalePoint } from "d3";
import { type Prediction, startOf } from "../model/prediction.js";
import { enPredict } from "../model/words/en/predict.js";
import { type Frame, toFrame } from "./frame.js";
import { isNumber, sayEnd } from "./predictText.js";
import { textWidth } from "./textWidth.js";
import { axisWidth } from "./valueAxis.js";

/** The height of the drawing in its own pixels, at every width. */
export const predictHeight = 260;

/** One place of a line in the drawing. */
export interface PlacedValue {
  /** Among the labels, known ones first. */
  at: number;
  value: number;
}

/** Where everything of a prediction stands. */
export interface PredictPlan {
  frame: Frame;
  /** Where the label of a number among them stands, in pixels. */
  x(at: number): number;
  /** From one place to the next, in pixels. */
  step: number;
  y: ScaleLinear<number, number>;
  labels: readonly string[];
  known: readonly PlacedValue[];
  /** What the learner gave so far. */
  given: readonly PlacedValue[];
  /** What it really was; empty before it may be seen. */
  real: readonly PlacedValue[];
  /** Points that are not given yet, where they wait to be dragged. */
  waiting: readonly PlacedValue[];
  /** Whether points can still be given. */
  isOpen: boolean;
}

interface Options {
  width?: number | undefined;
  locale?: string | undefined;
}

/** Lays a prediction out; the axis is the range that the author chose, so that it gives nothing away. */
export function planPrediction(data: Prediction, { width, locale }: Options = {}): PredictPlan {
  const frame = toFrame(width);
  const labels = [...data.known.map(({ label }) => label), ...data.labels];
  const y = scaleLinear(data.range, [predictHeight - frame.small - 14, frame.small + 12]);
  const left = axisWidth(y, { frame, count: 3, locale }) + 8;
  const right = Math.max(left + 1, frame.width - endRoom(data, frame, locale));
  const slots = slotsOf(labels);
  const scale = scalePoint(range(1 + (slots.at(-1) ?? 0)), [left, right]);
  const isOpen = data.real === undefined;
  return {
    ...{ frame, y, labels, isOpen },
    x: (at) => scale(slots[at] ?? 0) ?? 0,
    step: scale.step(),
    ...placeValues(data),
  };
}

/** Labels follow one another at one distance; years that are left out leave a gap. */
function slotsOf(labels: readonly string[]): number[] {
  const years = labels.map(Number);
  const rise = years.every((year, i) => i === 0 || year > (years[i - 1] ?? year));
  const areYears = rise && labels.every((label) => /^[12]\d{3}$/.test(label));
  return labels.map((_, i) => (areYears ? (years[i] ?? 0) - (years[0] ?? 0) : i));
}

function placeValues(data: Prediction): Pick<PredictPlan, "known" | "given" | "real" | "waiting"> {
  const from = data.known.length;
  const { given, real, labels } = data;
  const place = (values: readonly (number | null)[]) =>
    values
      .slice(0, labels.length)
      .flatMap((value, i) => (isNumber(value) ? [{ at: from + i, value }] : []));
  const open = labels.map((_, i) => (isNumber(given[i]) ? null : startOf(i, data)));
  return {
    known: data.known.map(({ value }, at) => ({ at, value })),
    given: place(given),
    real: place(real ?? []),
    waiting: real === undefined ? place(open) : [],
  };
}

/** Where a value stands; one outside the range stands at its edge. */
export function pointAt({ x, y }: PredictPlan, { at, value }: PlacedValue): [number, number] {
  const [low = 0, high = 0] = y.domain();
  return [x(at), y(Math.min(high, Math.max(low, value)))];
}

// Room for the longest label that may come, so that the points stay where they are.
function endRoom(
  { range, step }: Prediction,
  { text: size }: Frame,
  locale: string | undefined,
): number {
  const { you, real } = enPredict.drawing;
  const values = [...range, range[1] - step];
  const widths = [you, real].flatMap((name) =>
    values.map((value) => textWidth(sayEnd(name, value, { locale }), { size, weight: 600 })),
  );
  return Math.max(...widths) + 16;
}
