import type { Progress } from "../progress/progress.js";
import { type CourseIndex, findRemembered } from "./courseIndex.js";

/** Answers that no list of the course counts. */
export interface Remains {
  /** Attempts at an older wording of an item that the course still has. */
  older: number;
  /** Attempts at items that the course has no more. */
  gone: number;
  /** How many items those are. */
  goneItems: number;
}

/** Counts what is remembered and belongs to no item of today. */
export function findRemains({ items }: Progress, index: CourseIndex): Remains {
  const remains = { older: 0, gone: 0, goneItems: 0 };
  for (const [name, { hash, attempts }] of Object.entries(items)) {
    const found = findRemembered(index, name);
    if (found && found.item.hash !== hash) remains.older += attempts.length;
    if (!found && attempts.length) {
      remains.gone += attempts.length;
      remains.goneItems++;
    }
  }
  return remains;
}
