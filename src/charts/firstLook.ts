import type { FirstLook } from "../model/firstLook.js";
import type { DrawOptions } from "./figure.js";
import { drawLookBars } from "./lookBars.js";
import { drawLookDots } from "./lookDots.js";

interface LookOptions extends DrawOptions {
  /** Name of the drawing for assistive technology. */
  label: string;
  /** The unit in words, for the axis. */
  unit: string;
}

/** Draws a selection of a table: dots over time, or bars by name; nothing is joined. */
export function drawFirstLook(look: FirstLook, options: LookOptions): SVGSVGElement {
  return look.time ? drawLookDots(look, options) : drawLookBars(look, options);
}
