import { scaleLinear } from "d3";
import type { DrawOptions } from "./figure.js";
import { toFrame } from "./frame.js";
import { seriesColour } from "./seriesColour.js";
import { append, appendLine, appendText, createSvg, round } from "./svg.js";
import { textWidth, wrapText } from "./textWidth.js";

/** One bar: its name, its number, and the number in words. */
export interface EvidenceBar {
  label: string;
  value: number;
  text: string;
}

interface BarsOptions extends DrawOptions {
  /** Name of the drawing for assistive technology. */
  label: string;
  /** What all bars have in common; it gives the colour where a bar's own name gives none. */
  about?: string;
  /** The number or range that the claim itself gives, and what to write beside it. */
  claimed?: { from: number; to: number; text: string } | undefined;
}

const barHeight = 12;

/** Draws the evidence as bars from zero, with what the claim says as a band behind them. */
export function drawEvidenceBars(
  bars: readonly EvidenceBar[],
  { width, document = globalThis.document, label, about = "", claimed }: BarsOptions,
): SVGSVGElement {
  const frame = toFrame(width);
  const line = frame.text + 3;
  const values = [...bars.map(({ value }) => value), claimed?.from ?? 0, claimed?.to ?? 0, 0];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = Math.max(
    0,
    ...bars.map(({ text }) => textWidth(text, { size: frame.text, weight: 600 })),
  );
  const x = scaleLinear([low, high || 1], [0, frame.width - room - 8]);
  const names = bars.map((bar) => wrapText(bar.label, { width: frame.width, size: frame.text }));
  const top = claimed ? line + 4 : 0;
  const starts = names.map((_, i) => {
    const before = names.slice(0, i).reduce((sum, lines) => sum + lines.length, 0);
    return top + before * line + i * (barHeight + 16);
  });
  const height = (starts.at(-1) ?? top) + (names.at(-1)?.length ?? 0) * line + barHeight + 8;
  const svg = createSvg(document, { width: frame.width, height, label });
  if (claimed) drawClaimed(svg, claimed, { x, height, size: frame.small, width: frame.width });
  bars.forEach(({ label: name, value, text }, i) => {
    const lines = names[i] ?? [];
    const start = starts[i] ?? 0;
    lines.forEach((words, k) => {
      const place = { x: 0, y: start + (k + 1) * line - 4, text: words };
      appendText(svg, place, { size: frame.text, class: "ink halo" });
    });
    const y = start + lines.length * line + 2;
    const [from, to] = [Math.min(x(0), x(value)), Math.max(x(0), x(value))];
    const box = {
      x: round(from),
      y: round(y),
      width: round(Math.max(1, to - from)),
      height: barHeight,
    };
    appendLine(svg, [x(0), y - 3, x(0), y + barHeight + 3], "baseline");
    append(svg, "rect", { ...box, class: `fill-${colourOf(name, about)}` });
    const place = { x: Math.max(to, x(0)) + 6, y: y + barHeight - 1, text };
    appendText(svg, place, { size: frame.text, weight: 600, class: "ink halo" });
  });
  return svg;
}

function colourOf(name: string, about: string): string {
  const own = seriesColour(name);
  return own === "context" ? seriesColour(about) : own;
}

function drawClaimed(
  svg: SVGSVGElement,
  { from, to, text }: NonNullable<BarsOptions["claimed"]>,
  {
    x,
    height,
    size,
    width,
  }: { x: (value: number) => number; height: number; size: number; width: number },
): void {
  const [left, right] = [x(Math.min(from, to)), x(Math.max(from, to))];
  const band = {
    x: round(left),
    y: size + 4,
    width: round(Math.max(2, right - left)),
    height: round(height - size - 4),
  };
  append(svg, "rect", { ...band, class: "claimed" });
  const half = textWidth(text, { size }) / 2;
  const middle = Math.max(half, Math.min(width - half, (left + right) / 2));
  appendText(svg, { x: middle, y: size, text }, { size, anchor: "middle", class: "quiet" });
}
