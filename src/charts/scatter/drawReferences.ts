import type { Box } from "../box.js";
import { appendLine, appendText, markPoint } from "../svg.js";
import type { ScatterPlan } from "./planScatter.js";
import type { ScatterChart } from "./scatterChart.js";

/** Draws the ticks and names above the plot; gives the boxes of the lines through it. */
export function drawReferences(
  svg: SVGSVGElement,
  chart: ScatterChart,
  { plan, readouts }: { plan: ScatterPlan; readouts: boolean },
): Box[] {
  const { frame, x, top, bottom, names, referenceY } = plan;
  const references = chart.references.filter((one) => one.x > 0).toSorted((a, b) => a.x - b.x);
  if (references.length === 0) return [];
  const title = { x: 0, y: referenceY, text: chart.referenceTitle };
  appendText(svg, title, { size: frame.small, class: "quiet" });
  for (const { lines, x: at, anchor } of names) {
    lines.forEach(({ name, strong }, i) => {
      const y = top - 12 - (lines.length - 1 - i) * (frame.small + 3);
      const weight = strong ? 600 : 400;
      appendText(svg, { x: at, y, text: name }, { size: frame.small, weight, anchor });
    });
  }
  for (const one of references) {
    const end = one.strong ? bottom : top + 4;
    const tick = appendLine(
      svg,
      [x(one.x), top - 8, x(one.x), end],
      one.strong ? "threshold" : "tick",
    );
    markPoint(tick, one.key, readouts ? one.readout : undefined);
  }
  return references
    .filter(({ strong }) => strong)
    .map((one) => ({ left: x(one.x) - 2, right: x(one.x) + 2, top, bottom }));
}
