import { extent, scaleLinear } from "d3";
import { timeOf } from "../model/timeOf.js";
import type { DrawOptions } from "./figure.js";
import { toFrame } from "./frame.js";
import { seriesColour } from "./seriesColour.js";
import { append, appendLine, appendText, createSvg, round } from "./svg.js";
import { wrapText } from "./textWidth.js";

/** One dated event. */
export interface EvidenceDate {
  label: string;
  /** `2010-09-07` or `2010-09`. */
  day: string;
  /** The date in words. */
  text: string;
}

/** Draws dated events from top to bottom, at their distance in time as far as the words allow. */
export function drawEvidenceDates(
  dates: readonly EvidenceDate[],
  { width, document = globalThis.document, label }: DrawOptions & { label: string },
): SVGSVGElement {
  const frame = toFrame(width);
  const line = frame.text + 4;
  const sorted = dates.toSorted((a, b) => a.day.localeCompare(b.day));
  const words = sorted.map((date) =>
    wrapText(date.label, { width: frame.width - 24, size: frame.text }),
  );
  const tops = placeDates(
    sorted,
    words.map((lines) => (lines.length + 1) * line + 8),
  );
  const height = (tops.at(-1) ?? 0) + ((words.at(-1)?.length ?? 0) + 1) * line + 8;
  const svg = createSvg(document, { width: frame.width, height, label });
  appendLine(svg, [6, 8, 6, height - 8], "grid");
  sorted.forEach(({ text, label: name }, i) => {
    const y = tops[i] ?? 0;
    append(svg, "circle", {
      cx: 6,
      cy: round(y + line / 2),
      r: 5,
      class: `fill-${seriesColour(name)}`,
    });
    appendText(svg, { x: 22, y: y + line - 4, text }, { size: frame.text, weight: 600 });
    words[i]?.forEach((each, k) => {
      appendText(svg, { x: 22, y: y + (k + 2) * line - 4, text: each }, { size: frame.text });
    });
  });
  return svg;
}

const stretch = 160;

/** The top of each entry: by its date over a fixed stretch, pushed down where the one before needs room. */
function placeDates(dates: readonly EvidenceDate[], heights: readonly number[]): number[] {
  const times = dates.map(({ day }) => timeOf(day) ?? 0);
  const [first = 0, last = 1] = extent(times);
  const y = scaleLinear([first, last > first ? last : first + 1], [0, stretch]);
  const tops: number[] = [];
  for (const [i, time] of times.entries()) {
    const free = i === 0 ? 0 : (tops[i - 1] ?? 0) + (heights[i - 1] ?? 0);
    tops.push(Math.max(free, y(time)));
  }
  return tops;
}
