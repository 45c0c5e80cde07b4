import { scaleLinear } from "d3";
import { type Frame, toFrame } from "../frame.js";
import type { LinePlan } from "../lines/linePlan.js";
import { textWidth, wrapText } from "../textWidth.js";
import type { MultiplesChart, Panel } from "./multiplesChart.js";

/** A panel with its place. */
export interface PanelPlan {
  panel: Panel;
  plan: LinePlan;
  /** Name and remark in lines; those after `own` are the remark. */
  lines: string[];
  own: number;
  /** Left edge of the panel, and top of its first line. */
  left: number;
  head: number;
  /** Whether it stands first in its row and carries the values of the axis. */
  first: boolean;
}

const gap = 24;

/** Puts the panels into rows of equal width; those of one row have their plots level. */
export function planPanels(
  chart: MultiplesChart,
  width: number | undefined,
): { frame: Frame; panels: PanelPlan[]; height: number } {
  const frame = toFrame(width);
  const columns = frame.narrow ? 2 : Math.max(1, chart.columns);
  const ticks = scaleLinear(chart.domain, [0, 1]).ticks(2);
  const texts = ticks.map((tick) => textWidth(chart.format(tick), { size: frame.small }));
  const axis = Math.max(0, ...texts) + 8;
  const panelWidth = (frame.width - axis - (columns - 1) * gap) / columns;
  const line = frame.small + 3;
  const panels: PanelPlan[] = [];
  let head = 0;
  for (let start = 0; start < chart.panels.length; start += columns) {
    const row = chart.panels.slice(start, start + columns);
    const heads = row.map((panel) => headOf(panel, { width: panelWidth - 4, frame }));
    const most = Math.max(...heads.map(({ lines }) => lines.length));
    // The topmost value of the axis stands between the names and the plot.
    const top = head + most * line + frame.small + 10;
    const bottom = top + (frame.narrow ? 96 : 130);
    row.forEach((panel, i) => {
      const left = axis + i * (panelWidth + gap);
      const x = scaleLinear(chart.times, [left, left + panelWidth - 12]);
      const y = scaleLinear(chart.domain, [bottom, top]);
      const plan = { frame, x, y, top, bottom, names: left + panelWidth + 6, ticks };
      const base = i === 0 ? 0 : left;
      panels.push({ panel, plan, ...at(heads, i), left: base, head, first: i === 0 });
    });
    head = bottom + frame.small + 14 + 16;
  }
  return { frame, panels, height: Math.max(20, head - 12) };
}

function headOf(
  { name, remark }: Panel,
  { width, frame }: { width: number; frame: Frame },
): { lines: string[]; own: number } {
  const own = wrapText(name, { width, size: frame.small, weight: 600 });
  return {
    lines: [...own, ...wrapText(remark, { width, size: frame.small })],
    own: own.length,
  };
}

function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new Error(`no item ${index}`);
  return item;
}
