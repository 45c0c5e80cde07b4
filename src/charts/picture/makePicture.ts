import type { Figure } from "../figure.js";
import { wideWidth } from "../frame.js";
import { drawPicture, type PictureWords } from "./drawPicture.js";
import { embedFonts } from "./embedFonts.js";
import { standAlone } from "./standAlone.js";

const style = `text{font-family:"Source Sans 3","Source Sans Pro",Arial,sans-serif;font-variant-numeric:tabular-nums lining-nums}`;

/** What is drawn, and what stands around it. */
export interface PictureSpec {
  figure: Figure<unknown>;
  data: unknown;
  view: string;
  locale: string;
  /** Key of the mark that the reader has selected. */
  mark?: string | undefined;
  words: PictureWords;
}

/** A figure as an SVG file that needs nothing else. */
export async function makePicture({
  figure,
  data,
  view,
  locale,
  mark,
  words,
}: PictureSpec): Promise<string> {
  const drawing = figure.draw(data, { view, locale, width: wideWidth });
  for (const element of drawing.querySelectorAll("[data-key]")) {
    element.classList.toggle("current", element.getAttribute("data-key") === mark);
  }
  const svg = drawPicture(drawing, words);
  const place = document.createElement("div");
  place.className = "picture-place";
  place.setAttribute("aria-hidden", "true");
  place.append(svg);
  document.body.append(place);
  standAlone(svg, document.styleSheets);
  place.remove();
  const rules = document.createElementNS(svg.namespaceURI, "style");
  rules.textContent = (await embedFonts(document.styleSheets, svg.textContent)) + style;
  svg.prepend(rules);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(svg)}\n`;
}
