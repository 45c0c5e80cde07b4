import { sides } from "../../model/game/rules.js";
import { neededAlong } from "../../model/theory/bargain.js";
import { enRestraint as words } from "../../model/words/en/restraint.js";
import { appendText } from "../svg.js";
import { textWidth } from "../textWidth.js";
import type { Drawn, Plan } from "./restraintPlan.js";

/** What a place above or below the line of patience means, where the curves leave most room. */
export function drawMeaning(svg: SVGSVGElement, { bargain, axis }: Drawn, plan: Plan): void {
  const { frame, y, x, left, right, bottom } = plan;
  const at = y(bargain.patience);
  const points = sides.flatMap((side) =>
    neededAlong(bargain, { axis, side }).map(({ value, needed }) => [x(value), y(needed)] as const),
  );
  const write = (text: string, baseline: number) => {
    const width = textWidth(text, { size: frame.small });
    const places = [left + 5, (left + right - width) / 2, right - 5 - width];
    const crossed = places.map((from) => {
      const inside = points.filter(
        ([px, py]) =>
          px > from - 6 &&
          px < from + width + 6 &&
          py > baseline - frame.small - 3 &&
          py < baseline + 6,
      );
      return inside.length;
    });
    const best = places[crossed.indexOf(Math.min(...crossed))] ?? left;
    const style = { size: frame.small, class: "ink halo" } as const;
    appendText(svg, { x: best, y: baseline, text }, style);
  };
  write(words.strikes, at - 6);
  // With hardly any patience there is no room below the line.
  if (bottom - at > frame.small + 8) write(words.holds(bargain.patience), at + frame.small + 4);
}
