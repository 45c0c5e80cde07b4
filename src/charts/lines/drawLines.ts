import type { DrawOptions } from "../figure.js";
import { createSvg } from "../svg.js";
import { drawTimes, drawValues } from "./lineAxes.js";
import { bandsHeight, drawBands } from "./lineBands.js";
import { drawCallouts, obstaclesIn } from "./lineCallouts.js";
import type { LineChart } from "./lineChart.js";
import { drawEnds } from "./lineEnds.js";
import { drawSeries } from "./linePaths.js";
import { planLines } from "./linePlan.js";

/** Draws several lines over time with their names at their ends; without a value, the empty axis. */
export function drawLines(
  chart: LineChart,
  { width, document = globalThis.document, readouts = false }: DrawOptions = {},
): SVGSVGElement {
  const plan = planLines(chart, width);
  const { frame, bottom } = plan;
  const height = bottom + frame.small + 14 + bandsHeight(chart.bands, plan);
  const svg = createSvg(document, { width: frame.width, height, label: chart.title });
  drawValues(svg, chart, plan);
  drawTimes(svg, chart, plan);
  // The first series is the one that the figure is about: it lies on top.
  for (const one of chart.series.toReversed()) drawSeries(svg, one, { chart, plan, readouts });
  const obstacles = obstaclesIn(svg, chart, plan);
  drawEnds(svg, chart, { plan, obstacles });
  drawCallouts(svg, chart, { plan, obstacles });
  drawBands(svg, chart.bands, plan);
  return svg;
}
