import { enPredict } from "../../model/words/en/predict.js";
import { roundGap, sayNumber } from "../numeric/words.js";

/** A real course, and what there was to go by. */
export interface RealCourse {
  labels: readonly string[];
  values: readonly number[];
  /** The last value that was known; nothing when none was. */
  start?: number | undefined;
  /** The lowest and the highest number that could be given. */
  range: readonly [number, number];
  unit: string;
}

/** How a prediction missed, in two or three sentences: on average, at most, and in its direction. */
export function sayGaps(course: RealCourse, given: readonly number[]): string {
  const gaps = course.values.map((value, i) => tidy((given[i] ?? Number.NaN) - value));
  if (gaps.length === 0 || !gaps.every(Number.isFinite)) return "";
  if (gaps.every((gap) => gap === 0)) return enPredict.exact;
  const sentences = [sayMean(gaps, course), sayLargest(gaps, course), sayWay(course, given)];
  return sentences.filter(Boolean).join(" ");
}

/** How far off one point is, and on which side. */
export function sayGap(gap: number): string {
  const by = sayNumber(roundGap(Math.abs(gap)));
  if (tidy(gap) === 0) return enPredict.noGap;
  return gap > 0 ? enPredict.tooHigh(by) : enPredict.tooLow(by);
}

function sayMean(gaps: readonly number[], { unit }: RealCourse): string {
  const mean = meanOf(gaps);
  const off = meanOf(gaps.map(Math.abs));
  const words = gaps.length === 1 ? enPredict.one : enPredict.mean;
  // Errors that cancel out are no accuracy: both must be said.
  if (gaps.length > 1 && Math.abs(mean) < off / 8) return enPredict.mean.even(sayAbout(off, unit));
  return mean > 0 ? words.high(sayAbout(mean, unit)) : words.low(sayAbout(-mean, unit));
}

function sayLargest(gaps: readonly number[], { labels }: RealCourse): string {
  const sizes = gaps.map((gap) => Math.abs(gap));
  const most = Math.max(...sizes);
  if (gaps.length < 2 || gaps.every((gap) => gap === gaps[0])) return "";
  const at = sizes.indexOf(most);
  return enPredict.largest(labels[at] ?? "", sayGap(gaps[at] ?? 0));
}

type Way = keyof typeof enPredict.ends;

/** Whether both lines end on the same side of where they begin, known or given; on the way they may differ. */
function sayWay(
  { values, start, range: [low, high] }: RealCourse,
  given: readonly number[],
): string {
  if (start === undefined && values.length < 2) return "";
  const least = (high - low) / 50;
  const wayOf = (line: readonly number[]): Way => {
    const change = (line.at(-1) ?? 0) - (start ?? line[0] ?? 0);
    if (Math.abs(change) < least) return "level";
    return change > 0 ? "rise" : "fall";
  };
  const [expected, came] = [wayOf(given), wayOf(values)];
  return expected === came
    ? enPredict.sameWay(enPredict.ends[came])
    : enPredict.otherWay(enPredict.ends[expected], enPredict.ends[came]);
}

/** Two digits are enough for "about"; between percentages a gap is one of percentage points. */
function sayAbout(size: number, unit: string): string {
  const about = sayNumber(Number(size.toPrecision(2)));
  const name = /^(percent|%)$/i.test(unit.trim()) ? enPredict.percentagePoints : unit;
  return `${about} ${name}`.trim();
}

function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, n) => sum + n, 0) / numbers.length;
}

// 0.3 − 0.1 is no gap of 0.19999999999999998.
function tidy(gap: number): number {
  return Math.abs(gap) < 1e-9 ? 0 : Number(gap.toPrecision(9));
}
