import type { DrawOptions } from "../figure.js";
import { toFrame } from "../frame.js";
import { createSvg } from "../svg.js";
import { placeTiles } from "./placeTiles.js";
import type { TileChart } from "./tileChart.js";

/** Draws tiles in rows; without tiles an empty picture. */
export function drawTiles(
  { title, tiles }: TileChart,
  { width, document = globalThis.document, readouts = false }: DrawOptions = {},
): SVGSVGElement {
  const frame = toFrame(width);
  const svg = createSvg(document, { width: frame.width, height: 20, label: title });
  const bottom = placeTiles(svg, tiles, { frame, top: 0, readouts });
  svg.setAttribute("viewBox", `0 0 ${frame.width} ${Math.max(20, Math.ceil(bottom))}`);
  return svg;
}
