import {
  licenceLists,
  listedMembers,
  narrowestStage,
  type Product,
  type ProductChains,
} from "../model/productChains.js";
import type { DrawOptions } from "./figure.js";
import { formatNumber } from "./format.js";
import { type Frame, toFrame } from "./frame.js";
import { countDefinition, findProducts, readStage } from "./productText.js";
import { nameStage } from "./stageNames.js";
import { append, appendText, createSvg, markPoint, round } from "./svg.js";
import { placeTiles } from "./tiles/placeTiles.js";
import type { Tile } from "./tiles/tileChart.js";

/** What a reader can set. */
export interface ProductOptions extends DrawOptions {
  /** Name of the product; none when absent. */
  product?: string | undefined;
  /** Which of China's lists apply: an id or a label of licenceLists. */
  list?: string | undefined;
}

const bar = 24;

/** Draws the elements of a product as tiles, and below them China's share at each stage. */
export function drawProduct(data: ProductChains, options: ProductOptions = {}): SVGSVGElement {
  const { width, document = globalThis.document, readouts = false } = options;
  const frame = toFrame(width);
  const product = data.products.find(({ name }) => name === options.product);
  const label = product ? `${product.name}: ${findProducts(data)}` : findProducts(data);
  const svg = createSvg(document, { width: frame.width, height: 20, label });
  const tiles = toTiles(data, product, options.list ?? "none");
  const top = product ? drawHeading(svg, product, { frame, list: options.list }) : 0;
  let y = placeTiles(svg, tiles, { frame, top, readouts });
  if (product) y = drawStages(svg, product, { frame, top: y + 24, options });
  svg.setAttribute("viewBox", `0 0 ${frame.width} ${Math.max(20, Math.ceil(y))}`);
  return svg;
}

/** What is drawn: the product, and which lists apply. */
function drawHeading(
  svg: SVGSVGElement,
  { name }: Product,
  { frame, list }: { frame: Frame; list: string | undefined },
): number {
  const lists = licenceLists.find(({ id, label }) => id === list || label === list);
  appendText(svg, { x: 0, y: frame.text, text: name }, { size: frame.text, weight: 600 });
  const place = { x: 0, y: frame.text + 17, text: (lists ?? licenceLists[0]).label };
  appendText(svg, place, { size: frame.small, class: "quiet" });
  return frame.text + 26;
}

function toTiles(data: ProductChains, product: Product | undefined, list: string): Tile[] {
  const listed = product ? listedMembers(data, product, list) : [];
  return data.members.map((one) => {
    const isUsed = product?.symbols.includes(one.symbol) ?? false;
    const needsLicence = listed.includes(one);
    const state = needsLicence ? "listed" : isUsed ? "not listed" : "";
    return {
      key: one.symbol,
      head: one.symbol,
      name: one.name,
      foot: state,
      look: needsLicence ? { fill: "china" } : isUsed ? "outline" : "faint",
      readout: `${one.name}: ${isUsed ? `in this product, ${state}` : "not named for this product"}`,
    };
  });
}

/** A bar from 0 to 100 for each stage; the largest share in China's colour. */
function drawStages(
  svg: SVGSVGElement,
  product: Product,
  { frame, top, options }: { frame: Frame; top: number; options: ProductOptions },
): number {
  const narrowest = narrowestStage(product);
  let y = top;
  for (const stage of product.stages) {
    const name = nameStage(stage.stage);
    appendText(svg, { x: 0, y, text: name }, { size: frame.text, weight: 600 });
    const caption = { x: 0, y: y + 16, text: countDefinition(stage) };
    appendText(svg, caption, { size: frame.small, class: "quiet" });
    const rect = drawShare(svg, stage.percent ?? 0, {
      frame,
      y: y + 22,
      isLargest: stage === narrowest,
    });
    markPoint(rect, stage.stage, options.readouts ? readStage(stage) : undefined);
    y += 22 + bar + 24;
  }
  return y - 18;
}

/** The whole pale, the share on it, and its value at the end of the line. */
function drawShare(
  svg: SVGSVGElement,
  percent: number,
  { frame, y, isLargest }: { frame: Frame; y: number; isLargest: boolean },
): SVGElement {
  const end = frame.width - 44;
  append(svg, "rect", { x: 0, y: round(y), width: round(end), height: bar, class: "fill-paler" });
  const rect = append(svg, "rect", {
    x: 0,
    y: round(y),
    width: round((percent / 100) * end),
    height: bar,
    class: isLargest ? "fill-china" : "fill-context",
  });
  const place = { x: frame.width, y: y + bar / 2 + frame.text * 0.35 };
  appendText(
    svg,
    { ...place, text: `${formatNumber(percent)}%` },
    { size: frame.text, weight: 600, anchor: "end" },
  );
  return rect;
}
