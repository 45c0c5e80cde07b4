import { type ScaleLinear, scaleLinear } from "d3";
import { type Frame, toFrame } from "../frame.js";
import { textWidth, wrapText } from "../textWidth.js";
import type { ChartStage, StageBar, StageSegment, StagesChart } from "./stagesChart.js";

/** A name under a bar with its mark. */
export interface NamedShare {
  segment: StageSegment | null;
  text: string;
  x: number;
  /** Baseline. */
  y: number;
}

/** One bar with its place. */
export interface PlacedBar {
  bar: StageBar;
  /** Lines above the bar, the first at `captionY`. */
  caption: string[];
  captionY: number;
  top: number;
  /** Of the segments, those named inside. */
  inside: StageSegment[];
  below: NamedShare[];
}

/** One step with its place. */
export interface PlacedStage {
  stage: ChartStage;
  /** Baseline of the name. */
  y: number;
  bars: PlacedBar[];
  /** Top of the empty bar of a step without figures; null when it has some. */
  missingTop: number | null;
}

/** Where everything of a chain stands. */
export interface StagesPlan {
  frame: Frame;
  x: ScaleLinear<number, number>;
  /** Height of a bar, and of one line of small text. */
  bar: number;
  line: number;
  stages: PlacedStage[];
  height: number;
}

const swatch = 15;

/** Stacks steps and bars; each takes the lines that its texts need. */
export function planStages(chart: StagesChart, width: number | undefined): StagesPlan {
  const frame = toFrame(width);
  const whole = Math.max(100, ...chart.stages.flatMap(({ bars }) => bars.map(sumOf)));
  const x = scaleLinear([0, whole], [30, frame.width - 1]);
  const plan: StagesPlan = { frame, x, bar: 28, line: frame.small + 4, stages: [], height: 0 };
  let y = 0;
  for (const stage of chart.stages) {
    const placed: PlacedStage = { stage, y: y + frame.text + 2, bars: [], missingTop: null };
    y += frame.text + 8;
    for (const bar of stage.bars) {
      placed.bars.push(placeBar(bar, y, plan));
      y = bottomOf(placed.bars.at(-1), plan) + 8;
    }
    if (stage.bars.length === 0) {
      placed.missingTop = y + 4;
      y += plan.bar + 12;
    }
    plan.stages.push(placed);
    y += 14;
  }
  return { ...plan, height: Math.max(y - 10, 20) };
}

function sumOf({ segments }: StageBar): number {
  return segments.reduce((sum, { value }) => sum + Math.max(0, value), 0);
}

function placeBar(bar: StageBar, y: number, plan: StagesPlan): PlacedBar {
  const { frame, x, line } = plan;
  const size = frame.small;
  const caption = wrapText(bar.caption, { width: frame.width - x(0), size });
  const top = y + caption.length * line + 4;
  const inside = bar.segments.filter(
    ({ label, value }) => textWidth(label, { size, weight: 600 }) + 16 < x(value) - x(0),
  );
  const named = bar.segments.filter((segment) => !inside.includes(segment));
  const entries = [
    ...named.map((segment) => ({ segment, text: segment.label })),
    ...(bar.rest === "" ? [] : [{ segment: null, text: bar.rest }]),
  ];
  const below = flow(entries, { plan, top: top + plan.bar + 4 });
  return { bar, caption, captionY: y + size, top, inside, below };
}

/** Names one beside the other, on as many lines as they need. */
function flow(
  entries: readonly Pick<NamedShare, "segment" | "text">[],
  { plan, top }: { plan: StagesPlan; top: number },
): NamedShare[] {
  const { frame, x, line } = plan;
  let [left, y] = [x(0), top + frame.small];
  return entries.map((entry) => {
    const width = swatch + textWidth(entry.text, { size: frame.small });
    if (left > x(0) && left + width > frame.width) [left, y] = [x(0), y + line];
    const named = { ...entry, x: left, y };
    left += width + 14;
    return named;
  });
}

function bottomOf(placed: PlacedBar | undefined, { bar }: StagesPlan): number {
  if (!placed) return 0;
  const last = placed.below.at(-1);
  return last ? last.y + 4 : placed.top + bar;
}
