import type { DrawOptions } from "../figure.js";
import { drawTimes } from "../lines/lineAxes.js";
import { drawCallouts, obstaclesIn } from "../lines/lineCallouts.js";
import type { LineChart } from "../lines/lineChart.js";
import { drawSeries } from "../lines/linePaths.js";
import { append, appendLine, appendText, createSvg, round } from "../svg.js";
import type { MultiplesChart } from "./multiplesChart.js";
import { type PanelPlan, planPanels } from "./multiplesPlan.js";

/** Draws one small chart for each panel, all on one scale; without a panel, an empty drawing. */
export function drawMultiples(
  chart: MultiplesChart,
  { width, document = globalThis.document, readouts = false }: DrawOptions = {},
): SVGSVGElement {
  const { frame, panels, height } = planPanels(chart, width);
  const svg = createSvg(document, { width: frame.width, height, label: chart.title });
  for (const panel of panels) drawPanel(svg, panel, { chart, readouts });
  return svg;
}

function drawPanel(
  svg: SVGSVGElement,
  panelPlan: PanelPlan,
  { chart, readouts }: { chart: MultiplesChart; readouts: boolean },
): void {
  const { panel, plan } = panelPlan;
  drawToCome(svg, panelPlan, chart);
  drawHead(svg, panelPlan);
  drawValues(svg, panelPlan, chart);
  const lines: LineChart = {
    ...{ title: panel.name, series: panel.series, unit: chart.unit, format: chart.format },
    ...{ log: false, domain: chart.domain, now: null, seams: [], bands: [], ticks: chart.ticks },
  };
  drawTimes(svg, lines, plan);
  for (const series of panel.series) drawSeries(svg, series, { chart: lines, plan, readouts });
  drawCallouts(svg, lines, { plan, obstacles: obstaclesIn(svg, lines, plan) });
}

function drawHead(svg: SVGSVGElement, { plan, lines, own, left, head }: PanelPlan): void {
  const size = plan.frame.small;
  lines.forEach((text, i) => {
    const place = { x: left, y: head + size + i * (size + 3), text };
    if (i < own) appendText(svg, place, { size, weight: 600 });
    else appendText(svg, place, { size, class: "quiet" });
  });
}

/** Every panel has the lines of the axis, the first of a row their values too. */
function drawValues(svg: SVGSVGElement, { plan, first }: PanelPlan, chart: MultiplesChart): void {
  const [left = 0, right = 0] = plan.x.range();
  const { small: size } = plan.frame;
  for (const tick of plan.ticks) {
    const y = plan.y(tick);
    appendLine(svg, [first ? 0 : left, y, right + 12, y], tick === 0 ? "baseline" : "grid");
    if (!first || tick === 0) continue;
    const text = chart.format(tick);
    appendText(svg, { x: 0, y: y - 4, text }, { size, class: "quiet halo" });
  }
}

function drawToCome(svg: SVGSVGElement, { plan }: PanelPlan, { known }: MultiplesChart): void {
  if (known === null) return;
  const { x, top, bottom } = plan;
  const right = (x.range()[1] ?? 0) + 12;
  const left = Math.min(x(known), right);
  const box = { x: round(left), y: top, width: round(right - left), height: bottom - top };
  append(svg, "rect", { ...box, class: "to-come" });
}
