import { append, appendText, createSvg } from "../svg.js";
import { wrapText } from "../textWidth.js";

/** What a picture says around its drawing. */
export interface PictureWords {
  /** The title: what the data show. */
  finding: string;
  measure: string;
  notes: readonly string[];
  /** The source line. */
  sources: string;
  /** The course and its licence. */
  credit: string;
  /** The drawing in words. */
  description: string;
}

interface Block {
  text: string;
  size: number;
  weight?: 400 | 600;
  class: "ink" | "quiet";
  /** Space above, in pixels. */
  above: number;
  /** Whether its lines are made of about the same length. */
  heading?: boolean;
}

/** Space around everything, in pixels. */
const margin = 32;
/** A program without our typeface sets lines wider: Arial by about a twelfth. */
const allowance = 0.9;

/**
 * A drawing as a complete picture: finding and measure above, notes, sources and credit below, on a
 * ground of its own. The drawing is moved into it. Colours are classes still: `standAlone` resolves them.
 */
export function drawPicture(
  drawing: SVGSVGElement,
  words: PictureWords,
  { document = globalThis.document }: { document?: Document } = {},
): SVGSVGElement {
  const [, , width = 0, height = 0] = (drawing.getAttribute("viewBox") ?? "")
    .split(" ")
    .map(Number);
  const svg = createSvg(document, { width: width + 2 * margin, height: 0, label: words.finding });
  append(svg, "title").textContent = words.finding;
  append(svg, "desc").textContent = words.description;
  const ground = append(svg, "rect", { width: width + 2 * margin, class: "picture-ground" });
  append(svg, "rect", { x: margin, y: margin - 12, width, height: 3, class: "fill-ink" });
  const above = [
    { text: words.finding, size: 24, weight: 600, class: "ink", above: 10, heading: true },
    { text: words.measure, size: 16, class: "quiet", above: 4, heading: true },
  ] as const;
  const top = above.reduce((y, block) => writeBlock(svg, block, { y, width }), margin) + 20;
  place(drawing, { y: top, width, height });
  svg.appendChild(drawing);
  const below = [
    { text: words.notes.join(" "), size: 14, class: "quiet", above: 14 },
    { text: words.sources, size: 14, class: "quiet", above: 10 },
    { text: words.credit, size: 14, weight: 600, class: "ink", above: 10 },
  ] as const;
  const end = below.reduce((y, block) => writeBlock(svg, block, { y, width }), top + height);
  const whole = Math.ceil(end + margin - 8);
  ground.setAttribute("height", String(whole));
  svg.setAttribute("viewBox", `0 0 ${width + 2 * margin} ${whole}`);
  svg.setAttribute("width", String(width + 2 * margin));
  svg.setAttribute("height", String(whole));
  return svg;
}

/** Writes a block of lines below y, and gives where it ends; nothing for an empty text. */
function writeBlock(
  svg: SVGSVGElement,
  { text, size, weight = 400, class: name, above, heading = false }: Block,
  { y, width }: { y: number; width: number },
): number {
  const style = { width: width * allowance, size, weight };
  const lines = heading ? balance(text, style) : wrapText(text, style);
  const leading = Math.round(size * 1.3);
  lines.forEach((line, i) => {
    const baseline = y + above + size + i * leading;
    appendText(svg, { x: margin, y: baseline, text: line }, { size, weight, class: name });
  });
  return lines.length > 0 ? y + above + size * 1.2 + (lines.length - 1) * leading : y;
}

/** Breaks a text into as few lines as fit, and these into about the same length. */
function balance(
  text: string,
  style: { width: number; size: number; weight: 400 | 600 },
): string[] {
  let lines = wrapText(text, style);
  for (let width = style.width; width > style.width * 0.5; width -= style.size) {
    const narrower = wrapText(text, { ...style, width });
    if (narrower.length > lines.length) break;
    lines = narrower;
  }
  return lines;
}

function place(
  drawing: SVGSVGElement,
  { y, width, height }: { y: number; width: number; height: number },
): void {
  for (const name of ["role", "aria-label", "aria-describedby"]) drawing.removeAttribute(name);
  const where = { x: margin, y: Math.round(y), width, height, overflow: "visible" };
  for (const [name, value] of Object.entries(where)) drawing.setAttribute(name, String(value));
}
