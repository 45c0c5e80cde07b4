import type { DrawOptions } from "../figure.js";
import { append, appendLine, appendText, createSvg, markPoint, round } from "../svg.js";
import { textWidth } from "../textWidth.js";
import { type PlacedBar, type PlacedStage, planStages, type StagesPlan } from "./planStages.js";
import type { StageSegment, StagesChart } from "./stagesChart.js";

/** Draws the steps of a chain from the first to the last, each with its bars of shares. */
export function drawStages(
  chart: StagesChart,
  { width, document = globalThis.document, readouts = false }: DrawOptions = {},
): SVGSVGElement {
  const plan = planStages(chart, width);
  const svg = createSvg(document, {
    width: plan.frame.width,
    height: plan.height,
    label: chart.title,
  });
  plan.stages.forEach((placed, i) => {
    drawNode(svg, placed, { plan, number: i + 1 });
    for (const bar of placed.bars) drawBar(svg, bar, { plan, readouts });
    if (placed.missingTop !== null) drawUnknown(svg, placed.missingTop, { plan, chart });
  });
  return svg;
}

/** The number of the step, its name, and the line that leads on to the next one. */
function drawNode(
  svg: SVGSVGElement,
  { stage, y }: PlacedStage,
  { plan, number }: { plan: StagesPlan; number: number },
): void {
  const { frame, x, stages } = plan;
  const middle = y - frame.text * 0.35;
  const next = stages[number];
  if (next) {
    const end = next.y - frame.text * 0.35 - 14;
    appendLine(svg, [10, middle + 10, 10, end], "axis");
    append(svg, "path", {
      d: `M5,${round(end - 5)}L10,${round(end)}L15,${round(end - 5)}`,
      class: "arrow",
    });
  }
  const unknown = stage.bars.length === 0 ? " unknown" : "";
  append(svg, "circle", { cx: 10, cy: round(middle), r: 9.5, class: `node${unknown}` });
  const size = frame.small;
  const style = { size, weight: 600, anchor: "middle" } as const;
  appendText(svg, { x: 10, y: middle + size * 0.35, text: String(number) }, style);
  appendText(svg, { x: x(0), y, text: stage.name }, { size: frame.text, weight: 600 });
}

function drawBar(
  svg: SVGSVGElement,
  placed: PlacedBar,
  { plan, readouts }: { plan: StagesPlan; readouts: boolean },
): void {
  const { frame, x, bar: height, line } = plan;
  const { bar, caption, captionY, top, inside, below } = placed;
  caption.forEach((text, i) => {
    appendText(
      svg,
      { x: x(0), y: captionY + i * line, text },
      { size: frame.small, class: "quiet" },
    );
  });
  const whole = { x: x(0), y: top, width: round(frame.width - 1 - x(0)), height };
  append(svg, "rect", { ...whole, class: "fill-paler" });
  let sum = 0;
  for (const segment of bar.segments) {
    const [left, right] = [x(sum), x(sum + Math.max(0, segment.value))];
    sum += Math.max(0, segment.value);
    const rect = drawSegment(svg, segment, { left, right, top, height });
    markPoint(rect, segment.key, readouts ? segment.readout : undefined);
    if (!inside.includes(segment)) continue;
    const place = { x: left + 8, y: top + height / 2 + frame.small * 0.35, text: segment.label };
    const name = segment.derived ? "ink" : `on-fill on-${segment.colour}`;
    appendText(svg, place, { size: frame.small, weight: 600, class: name });
  }
  for (const { segment, text, x: left, y } of below) {
    const name = segment ? classOf(segment) : "fill-paler";
    append(svg, "rect", { x: left + 0.75, y: round(y - 9.5), width: 10, height: 10, class: name });
    appendText(
      svg,
      { x: left + 15, y, text },
      { size: frame.small, class: segment ? "ink" : "quiet" },
    );
  }
}

function classOf({ colour, derived }: StageSegment): string {
  return `${derived ? "hollow" : "fill"}-${colour}`;
}

function drawSegment(
  svg: SVGSVGElement,
  segment: StageSegment,
  { left, right, top, height }: { left: number; right: number; top: number; height: number },
): SVGElement {
  const inset = segment.derived ? 0.75 : 0;
  return append(svg, "rect", {
    x: round(left + inset),
    y: round(top + inset),
    width: round(Math.max(1, right - left - 2 * inset - 1)),
    height: round(height - 2 * inset),
    class: classOf(segment),
  });
}

/** A dashed empty bar: a step for which no figure was found. */
function drawUnknown(
  svg: SVGSVGElement,
  top: number,
  { plan, chart }: { plan: StagesPlan; chart: StagesChart },
): void {
  const { frame, x, bar } = plan;
  const width = round(frame.width - 2 - x(0));
  append(svg, "rect", { x: x(0), y: top, width, height: bar, class: "empty" });
  if (textWidth(chart.missing, { size: frame.small }) + 8 > width) return;
  const place = { x: x(0) + 8, y: top + bar / 2 + frame.small * 0.35, text: chart.missing };
  appendText(svg, place, { size: frame.small, class: "quiet" });
}
