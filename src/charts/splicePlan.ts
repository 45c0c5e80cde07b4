import type { SplicedYear } from "../model/splice.js";
import { type Frame, toFrame } from "./frame.js";

/** A year that has a share. */
export interface KnownShare {
  year: number;
  share: number;
}

/** Where everything in the spliced line stands. */
export interface SplicePlan {
  frame: Frame;
  x: (year: number) => number;
  y: (percent: number) => number;
  top: number;
  bottom: number;
  right: number;
  height: number;
  /** Neighbouring years of one choice, with their shares; only these may be joined. */
  pieces: KnownShare[][];
  /** Stretches of years that rest on one choice, gaps included. */
  spans: { from: number; to: number; source: string }[];
}

/** Scales, pieces and spans for a width; no library, for cells that draw at once. */
export function planSplice(line: readonly SplicedYear[], width: number | undefined): SplicePlan {
  const frame = toFrame(width);
  const [left, right, top] = [4, frame.width - 10, frame.small + 12];
  const bottom = top + (frame.narrow ? 210 : 270);
  const highest = Math.max(100, ...line.map(({ share }) => share ?? 0));
  const limit = highest > 100 ? highest * 1.12 : 110;
  const [first, last] = [line[0]?.year ?? 0, line.at(-1)?.year ?? 1];
  return {
    ...{ frame, top, bottom, right, height: bottom + 3 * frame.small + 34 },
    x: (year) => left + ((year - first + 0.5) / (last - first + 1)) * (right - left),
    y: (percent) => bottom - (percent / limit) * (bottom - top),
    pieces: piecesOf(line),
    spans: spansOf(line),
  };
}

/** The stretches of a line that may be joined: no gap, one choice. */
export function piecesOf(line: readonly SplicedYear[]): KnownShare[][] {
  const pieces: KnownShare[][] = [];
  line.forEach(({ year, share, source }, i) => {
    if (share === null) return;
    const before = line[i - 1];
    const joins = before !== undefined && before.share !== null && before.source === source;
    const piece = pieces.at(-1);
    if (joins && piece) piece.push({ year, share });
    else pieces.push([{ year, share }]);
  });
  return pieces;
}

function spansOf(line: readonly SplicedYear[]): SplicePlan["spans"] {
  const spans: SplicePlan["spans"] = [];
  for (const { year, source } of line) {
    const span = spans.at(-1);
    if (span?.source === source) span.to = year;
    else spans.push({ from: year, to: year, source });
  }
  return spans;
}
