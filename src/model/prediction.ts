/** A named number, such as a year's. */
export interface LabelledValue {
  label: string;
  value: number;
}

/** What a learner is asked to predict: the end of a series whose start may be known. */
export interface PredictionTask {
  /** Shown beside every number; may be empty. */
  unit: string;
  /** The lowest and the highest number that can be given. */
  range: readonly [low: number, high: number];
  /** How much the buttons and dragging change a number at a time. */
  step: number;
  /** What is shown before. */
  known: readonly LabelledValue[];
  /** What is to be predicted. */
  labels: readonly string[];
}

/** A prediction as far as it is made; the real numbers once they may be seen. */
export interface Prediction extends PredictionTask {
  /** What was given for each label; null where nothing is yet. */
  given: readonly (number | null)[];
  real?: readonly number[] | undefined;
}

/** A number on the grid of steps that begins at the range's low end, within the range. */
export function snap(value: number, { range: [low, high], step }: PredictionTask): number {
  const on = low + Math.round((value - low) / step) * step;
  return tidy(Math.min(high, Math.max(low, on)));
}

/** The next number on the grid, up or down; from between two it goes to the nearer end. */
export function stepFrom(value: number, way: 1 | -1, task: PredictionTask): number {
  const [low] = task.range;
  const at = (value - low) / task.step;
  const next = way > 0 ? Math.floor(at + 1 + 1e-9) : Math.ceil(at - 1 - 1e-9);
  return snap(low + next * task.step, task);
}

/** Where a number that is not given yet starts from: what is before it, else the middle. */
export function startOf(index: number, { known, range: [low, high], given }: Prediction): number {
  const before = given.slice(0, index).findLast((value) => value !== null);
  return before ?? known.at(-1)?.value ?? (low + high) / 2;
}

// 0.1 + 0.2 is to be 0.3.
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
