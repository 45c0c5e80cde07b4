import { range } from "d3";
import { heldBack, type Lever, leftOf } from "../model/theory/wastingLever.js";
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
  const held = (years: number) => heldBack(years, lever);
  const used = (years: number) => leftOf(years, lever);
  return {
    title: titleLever(lever, { locale }),
    series: [
      { ...toSeries("Held back", held, locale), colour: "context", shape: "diamond" },
      { ...toSeries(nameUsed(lever), used, locale), colour: "us", shape: "circle", steps: true },
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

function toSeries(name: string, leftAt: (years: number) => number, locale: string | undefined) {
  const say = (value: number) => formatPercent(value, { locale, digits: 1 });
  const points: LineSeries["points"] = range(0, leverYears + 1).map((time) => {
    const value = 100 * leftAt(time);
    const readout = `${name}, after ${time} ${time === 1 ? "year" : "years"}: ${say(value)}`;
    const plain = { hollow: false, projected: false, former: null, label: "" };
    return { time, value, basis: "model", readout, ...plain };
  });
  return { name, end: say(100 * leftAt(leverYears)), points };
}
