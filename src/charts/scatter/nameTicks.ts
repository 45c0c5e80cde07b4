import type { ScaleLogarithmic } from "d3";
import type { Box } from "../box.js";
import type { Frame } from "../frame.js";
import { placeLabels } from "../placeLabels.js";
import { textWidth } from "../textWidth.js";
import type { ScatterReference } from "./scatterChart.js";

/** Names above ticks that stand close together, one a line, in the order of the ticks. */
export interface NamedTicks {
  lines: ScatterReference[];
  /** Where the lines are aligned, and how. */
  x: number;
  anchor: "start" | "middle" | "end";
}

interface Options {
  x: ScaleLogarithmic<number, number>;
  frame: Frame;
}

type Candidate = Box & Pick<NamedTicks, "x" | "anchor">;

/** Ticks nearer than this share their lines. */
const near = 20;

/** Groups neighbouring ticks and aligns their names clear of the other groups'. */
export function nameTicks(
  references: readonly ScatterReference[],
  { x, frame }: Options,
): NamedTicks[] {
  const groups = groupNear(references, { x, frame });
  const labels = groups.map((lines, i) => {
    const width = Math.max(...lines.map((one) => widthOf(one, frame)));
    const [first, last] = [x(lines[0]?.x ?? 1), x(lines.at(-1)?.x ?? 1)];
    return { key: String(i), candidates: placesFor(first, last, width) };
  });
  const area = { left: -gap, right: frame.width + gap, top: 0, bottom: 1 };
  const places = placeLabels(labels, { frame: area, obstacles: [] });
  return groups.flatMap((lines, i) => {
    const place = places.get(String(i));
    return place ? [{ lines, x: place.x, anchor: place.anchor }] : [];
  });
}

function widthOf({ name, strong }: ScatterReference, { small }: Frame): number {
  return textWidth(name, { size: small, weight: strong ? 600 : 400 });
}

/** A strong reference stands alone; the others join the group before them when it is near. */
function groupNear(
  references: readonly ScatterReference[],
  { x, frame }: Options,
): ScatterReference[][] {
  const groups: ScatterReference[][] = [];
  for (const one of references.toSorted((a, b) => a.x - b.x)) {
    const last = groups.at(-1)?.at(-1);
    const touch = last && (widthOf(last, frame) + widthOf(one, frame)) / 2 + 2 * gap;
    const distance = x(one.x) - x(last?.x ?? one.x);
    const joins = last && touch && distance < Math.min(near, touch) && !last.strong && !one.strong;
    if (joins) groups.at(-1)?.push(one);
    else groups.push([one]);
  }
  return groups;
}

/** Half of the least distance between names side by side. */
const gap = 3;

function placesFor(first: number, last: number, width: number): Candidate[] {
  const middle = (first + last) / 2;
  const from = (left: number, at: number, anchor: NamedTicks["anchor"]): Candidate => {
    return { left: left - gap, right: left + width + gap, top: 0, bottom: 1, x: at, anchor };
  };
  return [
    from(middle - width / 2, middle, "middle"),
    from(last - width, last, "end"),
    from(first, first, "start"),
  ];
}
