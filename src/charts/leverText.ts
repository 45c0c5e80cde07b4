import { heldBack, type Lever, leftOf, strikeOf, usesBy } from "../model/theory/wastingLever.js";
import { formatPercent } from "./format.js";

interface Words {
  locale?: string | undefined;
}

/** The years that the drawing shows. */
export const leverYears = 10;

/** "Used every 2 years", "Used every year", "Used once". */
export function nameUsed({ every }: Pick<Lever, "every">): string {
  if (usesBy(leverYears, { every }) <= 1) return "Used once";
  return every === 1 ? "Used every year" : `Used every ${every} years`;
}

/** What the case comes to, in one line. */
export function titleLever(lever: Lever, words: Words = {}): string {
  const [used, held] = endsOf(lever, words);
  return `After ten years a lever that is used stands at ${used} of the need, one that is held back at ${held}`;
}

/** What happens, in sentences: where both levers end, and how the force of the uses shrinks. */
export function sayLever(lever: Lever, words: Words = {}): string {
  const [used, held] = endsOf(lever, words);
  const uses = usesBy(leverYears, lever);
  const start = percent(lever.start, words);
  const builds = Number.isFinite(lever.timeConstant);
  const last =
    uses > 1
      ? ` The first use strikes with ${percent(strikeOf(1, lever), words)}, the last with ${percent(strikeOf(uses, lever), words)}.`
      : "";
  const alone = builds
    ? `Held back, it falls to ${held}, since the target builds all the same.`
    : `Held back, it stays at ${held}.`;
  return `${nameUsed(lever)}, the lever goes from ${start} to ${used} in ten years.${last} ${alone}`;
}

function endsOf(lever: Lever, words: Words): [string, string] {
  return [percent(leftOf(leverYears, lever), words), percent(heldBack(leverYears, lever), words)];
}

function percent(part: number, { locale }: Words): string {
  return formatPercent(100 * part, { locale, digits: 1 });
}
