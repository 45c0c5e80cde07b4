import { extent, type ScaleContinuousNumeric, type ScaleLinear, scaleLinear, scaleLog } from "d3";
import { type Frame, toFrame } from "../frame.js";
import { textWidth, wrapText } from "../textWidth.js";
import { isDrawn, type LineChart, type LineSeries } from "./lineChart.js";

/** Where times and values lie in the drawing. */
export interface LinePlan {
  frame: Frame;
  x: ScaleLinear<number, number>;
  y: ScaleContinuousNumeric<number, number>;
  top: number;
  bottom: number;
  /** Left edge of the names at the ends of the lines. */
  names: number;
  ticks: number[];
}

/** The lines of text at the end of a line: its name, broken where it must be, and the last value. */
export function endLines({ name, end }: LineSeries, { narrow, small }: Frame): string[] {
  const lines = wrapText(name, { width: narrow ? 84 : 150, size: small, weight: 600 });
  return end === "" ? lines : [...lines, end];
}

/** Lays time, values and the room for the names out for a width; `above` keeps room over the plot. */
export function planLines(
  chart: LineChart,
  width: number | undefined,
  { above = 0 }: { above?: number } = {},
): LinePlan {
  const frame = toFrame(width);
  const [top, height] = [frame.small + 14 + above, frame.narrow ? 230 : 310];
  const bottom = top + height;
  const y = toScale(chart, [bottom, top]);
  const ticks = toTicks(chart, y);
  const style = { size: frame.small, weight: 600 } as const;
  const texts = chart.series.flatMap((one) => endLines(one, frame));
  const room = Math.max(0, ...texts.map((text) => textWidth(text, style)));
  const names = frame.width - (room > 0 ? Math.ceil(room) + 2 : 0);
  const axis = ticks.map((tick) => textWidth(chart.format(tick), { size: frame.small }));
  const left = Math.max(0, ...axis) + 10;
  const x = scaleLinear(timesOf(chart), [left, names - (room > 0 ? 16 : 6)]);
  return { frame, x, y, top, bottom, names, ticks };
}

/** First and last time of any point, gaps included; half a year more at both sides. */
function timesOf({ series, times }: LineChart): readonly [number, number] {
  if (times) return times;
  const [first, last] = extent(series.flatMap(({ points }) => points.map(({ time }) => time)));
  return first === undefined ? [0, 1] : [first - 0.5, (last ?? first) + 0.5];
}

function toScale(
  chart: LineChart,
  range: [number, number],
): ScaleContinuousNumeric<number, number> {
  const points = chart.series.flatMap(({ points }) => points);
  const values = points.filter((point) => isDrawn(point, chart)).flatMap(valuesOf);
  const [low = 0, high = 0] = extent(values);
  if (chart.log) {
    const [from, to] = values.length > 0 ? [low, high] : [1, 10];
    return scaleLog([from / 1.2, Math.max(to * 1.2, from * 1.5)], range);
  }
  if (chart.domain) return scaleLinear(chart.domain, range);
  return scaleLinear([Math.min(0, low), Math.max(0, high) || 1], range).nice(4);
}

/** What was printed before a revision has a place too. */
function valuesOf({ value, former }: { value: number | null; former: number | null }): number[] {
  return [value, former].filter((one) => one !== null);
}

/** On a log axis the powers of ten, with 2 and 5 between them when there are few. */
function toTicks({ log }: LineChart, y: ScaleContinuousNumeric<number, number>): number[] {
  if (!log) return y.ticks(4);
  const all = y.ticks();
  const leading = (tick: number) => Math.round(tick / 10 ** Math.floor(Math.log10(tick) + 1e-9));
  const powers = all.filter((tick) => leading(tick) === 1);
  return powers.length > 2 ? powers : all.filter((tick) => [1, 2, 5].includes(leading(tick)));
}
