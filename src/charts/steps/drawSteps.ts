import type { DrawOptions } from "../figure.js";
import { drawTimes, drawValues } from "../lines/lineAxes.js";
import { bandsHeight, drawBands } from "../lines/lineBands.js";
import { drawCallouts, obstaclesIn } from "../lines/lineCallouts.js";
import { drawEnds } from "../lines/lineEnds.js";
import { drawSeries } from "../lines/linePaths.js";
import { planLines } from "../lines/linePlan.js";
import { createSvg } from "../svg.js";
import type { StepChart } from "./stepChart.js";
import { drawEvents, drawList, laneHeight, layList } from "./stepEvents.js";

/** Draws values that hold until changed; the events are numbered above and told below. */
export function drawSteps(
  stepChart: StepChart,
  { width, document = globalThis.document, readouts = false }: DrawOptions = {},
): SVGSVGElement {
  const series = stepChart.series.map((one) => ({ ...one, steps: true }));
  const chart = { ...stepChart, series };
  const plan = planLines(chart, width, { above: laneHeight(chart.events) });
  const { frame, bottom } = plan;
  const foot = bottom + frame.small + 14 + bandsHeight(chart.bands, plan);
  const list = layList(chart.events, { frame, top: foot + 6 });
  const svg = createSvg(document, { width: frame.width, height: list.bottom, label: chart.title });
  drawEvents(svg, chart.events, plan);
  drawValues(svg, chart, plan);
  drawTimes(svg, chart, plan);
  for (const one of series.toReversed()) drawSeries(svg, one, { chart, plan, readouts });
  const obstacles = obstaclesIn(svg, chart, plan);
  drawEnds(svg, chart, { plan, obstacles });
  drawCallouts(svg, chart, { plan, obstacles });
  drawBands(svg, chart.bands, plan);
  drawList(svg, list, frame);
  return svg;
}
