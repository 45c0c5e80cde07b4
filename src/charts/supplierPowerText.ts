import { type Supplier, supplierLoss } from "../model/theory/supplierPower.js";
import { formatNumber, formatPercent } from "./format.js";

interface Words {
  locale?: string | undefined;
}

/** A part of one in whole percent: "70%". */
export function sayPart(part: number, { locale }: Words = {}): string {
  return formatPercent(100 * part, { locale });
}

/** What the buyers lose, in one line. */
export function titlePower(supplier: Supplier, words: Words = {}): string {
  return `Without this supplier the buyers lose ${sayPart(supplierLoss(supplier), words)} of the bundle`;
}

/** The case in sentences: the loss, what a smaller share would change, and how the curve bends. */
export function sayPower(supplier: Supplier, words: Words = {}): string {
  const { share, substitution } = supplier;
  const how = `The supplier has ${sayPart(share, words)} of the buyers’ spending, and the elasticity is ${formatNumber(substitution, { ...words, digits: 1 })}`;
  const less = Math.max(0, share - 0.1);
  const then = sayPart(supplierLoss({ share: less, substitution }), words);
  const fewer = share > 0.1 ? ` With ten points less of share it would be ${then}.` : "";
  return `${how}. ${titlePower(supplier, words)}.${fewer} ${sayBend(substitution)}`;
}

/** Whether a further point of share counts for more than the one before: only above 2. */
export function sayBend(substitution: number): string {
  if (substitution > 2) return "The line bends up: each further point of share counts for more.";
  if (substitution === 2)
    return "The line is straight: each further point of share counts the same.";
  return "The line bends down: each further point of share counts for less.";
}
