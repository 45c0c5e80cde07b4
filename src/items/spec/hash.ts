import { hashNumber } from "../../model/hashNumber.js";
import { type Item, kindOf } from "../kinds.js";

/**
 * What makes attempts at an item comparable, in 14 hex digits: its kind, stem, options and key.
 * Reasons, hints and objectives may change without losing anyone's attempts.
 */
export function hashItem(item: Item): string {
  const asked = kindOf(item.kind).asked(item);
  return hashNumber(JSON.stringify([item.kind, item.stem, asked]))
    .toString(16)
    .padStart(14, "0");
}
