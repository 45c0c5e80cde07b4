import type { LineSeries } from "../lines/lineChart.js";

/** One small drawing. */
export interface Panel {
  /** What it shows, in a few words. */
  name: string;
  /** By whom, or on what basis; "" for none. */
  remark: string;
  series: readonly LineSeries[];
}

/** The same small drawing for several series that may not share a line, all on one scale. */
export interface MultiplesChart {
  title: string;
  /** In reading order. */
  panels: readonly Panel[];
  /** Panels side by side on a wide drawing; on a phone there are two. */
  columns: number;
  unit: string;
  format: (value: number) => string;
  /** Foot and top of every panel. */
  domain: readonly [number, number];
  /** First and last time of every panel. */
  times: readonly [number, number];
  /** Texts under every panel, those that matter most first. */
  ticks: readonly { time: number; text: string }[];
  /** The last moment that is known: what stands to its right is still to come. */
  known: number | null;
}
