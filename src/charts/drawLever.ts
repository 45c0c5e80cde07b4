import { range } from "d3";
import { heldBack, type Lever, leftOf, usesBy } from "../model/theory/wastingLever.js";
import type { DrawOptions } from "./figure.js";
import { formatNumber, formatPercent } from "./format.js";
import { leverYears, nameUsed, titleLever } from "./leverText.js";
import { drawLines } from "./lines/drawLines.js";
import type { LineChart, LineSeries } from "./lines/lineChart.js";

/** Draws what is left of a lever over ten years: used now and then, and held back. */
export function drawLever(lever: Lever, options: DrawOptions = {}): SVGSVGElement {
  return drawLines(toChart(lever, options), options);
}

function toChart(lever: Lever, { locale }: DrawOptions): LineChart {
  const years = range(0, leverYears + 1);
  const held = years.map((time) => ({ time, left: heldBack(time, lever) }));
  // Each use is a drop: the line stands there twice, just before it and after.
  const used = years.flatMap((time) => {
    const uses = usesBy(time, lever);
    const after = { time, left: leftOf(time, lever) };
    if (time === 0 || uses === usesBy(time - 1, lever)) return [after];
    return [{ time, left: leftOf(time, lever, uses - 1), before: true }, after];
  });
  return {
    title: titleLever(lever, { locale }),
    series: [
      { ...toSeries("Held back", held, locale), colour: "context", shape: "diamond" },
      { ...toSeries(nameUsed(lever), used, locale), colour: "us", shape: "circle" },
    ],
    unit: "percent of the target’s need",
    format: (value) => formatNumber(value, { locale }),
    log: false,
    domain: [0, 100],
    now: null,
    times: [0, leverYears],
    ticks: [0, leverYears, 2, 4, 6, 8].map((time) => ({
      time,
      text: time === leverYears ? `${time} years` : String(time),
    })),
    seams: [],
    bands: [],
  };
}

/** A lever at one time. */
interface Moment {
  time: number;
  /** What is left of it, 0 … 1. */
  left: number;
  /** Whether that is just before a use. */
  before?: boolean;
}

function toSeries(name: string, moments: readonly Moment[], locale: string | undefined) {
  const say = (left: number) => formatPercent(100 * left, { locale, digits: 1 });
  const points: LineSeries["points"] = moments.map(({ time, left, before = false }) => {
    const when = `after ${time} ${time === 1 ? "year" : "years"}${before ? ", before the use" : ""}`;
    const plain = { hollow: false, projected: false, former: null, label: "" };
    return {
      ...{ time, value: 100 * left, basis: "model", ...plain },
      readout: `${name}, ${when}: ${say(left)}`,
    };
  });
  return { name, end: say(moments.at(-1)?.left ?? 0), points };
}
