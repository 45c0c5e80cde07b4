import type { Frame } from "../frame.js";
import { append, appendText, markPoint, round } from "../svg.js";
import type { Tile } from "./tileChart.js";

/** Rectangles of the looks without a colour. */
const outlines = { outline: "hollow-ink", dashed: "conflict", faint: "fill-paler" } as const;

const gap = 4;

/** Draws tiles below `top`; returns where they end. */
export function placeTiles(
  svg: SVGSVGElement,
  tiles: readonly Tile[],
  { frame, top, readouts }: { frame: Frame; top: number; readouts: boolean },
): number {
  const columns = frame.narrow ? 4 : 6;
  const [width, height] = [(frame.width - gap * (columns - 1)) / columns, frame.narrow ? 56 : 60];
  tiles.forEach((tile, i) => {
    const [column, row] = [i % columns, Math.floor(i / columns)];
    const box = { x: column * (width + gap), y: top + row * (height + gap), width, height };
    drawTile(svg, tile, { box, frame, readouts });
  });
  const rows = Math.ceil(tiles.length / columns);
  return rows === 0 ? top : top + rows * (height + gap) - gap;
}

function drawTile(
  svg: SVGSVGElement,
  { key, head, name, foot, look, readout }: Tile,
  {
    box,
    frame,
    readouts,
  }: {
    box: { x: number; y: number; width: number; height: number };
    frame: Frame;
    readouts: boolean;
  },
): void {
  const isFilled = typeof look === "object";
  const shape = isFilled ? `fill-${look.fill}` : outlines[look];
  const inset = isFilled || look === "faint" ? 0 : 1;
  const rect = append(svg, "rect", {
    x: round(box.x + inset),
    y: round(box.y + inset),
    width: round(box.width - 2 * inset),
    height: round(box.height - 2 * inset),
    class: shape,
  });
  markPoint(rect, key, readouts ? readout : undefined);
  const ink = isFilled ? `on-fill on-${look.fill}` : look === "faint" ? "quiet" : "ink";
  const lines = [
    { text: head, size: frame.text + 3, weight: 600, y: 19 },
    { text: name, size: 12, weight: 400, y: 34 },
    { text: foot, size: 12, weight: 600, y: 49 },
  ] as const;
  for (const { text, size, weight, y } of lines.filter((line) => line.text !== "")) {
    const place = { x: box.x + box.width / 2, y: box.y + y, text };
    appendText(svg, place, { size, weight, anchor: "middle", class: ink });
  }
}
