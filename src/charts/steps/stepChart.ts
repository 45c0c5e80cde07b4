import type { LineChart } from "../lines/lineChart.js";

/** A moment at which a value changed, and why. */
export interface StepEvent {
  time: number;
  /** The value after the change, to which the event's line leads. */
  value: number;
  /** Day, value and what happened. */
  text: string;
}

/** Values that hold until they are changed, with numbered events. */
export interface StepChart extends LineChart {
  /** In order of time. */
  events: readonly StepEvent[];
}
