import type { FirstLook } from "../model/firstLook.js";
import { drawEvidenceBars } from "./evidenceBars.js";
import type { DrawOptions } from "./figure.js";
import { formatNumber } from "./format.js";

/** More rows than these are left to the table. */
const most = 20;

/** Draws the values of a first look by name, the largest first. */
export function drawLookBars(
  { series }: FirstLook,
  options: DrawOptions & { label: string },
): SVGSVGElement {
  const bars = series.flatMap(({ name, points }) =>
    points.map(({ label, value }) => {
      const digits = String(value).split(".")[1]?.length ?? 0;
      const text = formatNumber(value, { locale: options.locale, digits });
      return { label: [label, name].filter(Boolean).join(", "), value, text };
    }),
  );
  return drawEvidenceBars(bars.toSorted((a, b) => b.value - a.value).slice(0, most), options);
}
