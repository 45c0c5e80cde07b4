import type { Response } from "../../model/item/attempt.js";
import type { Control } from "./control.js";

/** What a response earns, and the misconceptions that it shows. */
export interface Judged {
  score: number | null;
  traps: readonly string[];
}

/** A guess is asked without a key: nothing is said of it. */
export const unjudged: Judged = { score: null, traps: [] };

/** Judges a response by the key that the build wrote into the item. */
export function judge(
  { dataset }: HTMLElement,
  { score, missed }: Control,
  response: Response,
): Judged {
  const beliefs: (string | null)[] = JSON.parse(dataset.traps ?? "[]");
  const traps = missed(response).flatMap((entry) => beliefs[entry] ?? []);
  return { score: score(response), traps: [...new Set(traps)] };
}
