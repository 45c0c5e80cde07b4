import type { Attempt, Response } from "../../model/item/attempt.js";
import type { Control } from "./control.js";

/** What is judged: a response, how sure it was, and when. */
export interface Given extends Pick<Attempt, "response" | "confidence" | "at"> {
  hints: number | undefined;
  took: number | undefined;
}

/**
 * One submission, judged by the key that the build wrote into the item; of a guess nothing is said.
 * What is nought or empty is not written down.
 */
export function judge(
  item: HTMLElement,
  control: Control,
  { hints, took, ...given }: Given,
): Attempt {
  const isGuess = item.dataset.guess !== undefined;
  const traps = isGuess ? [] : trapsOf(item, control, given.response);
  return {
    ...given,
    score: isGuess ? null : control.score(given.response),
    ...(hints ? { hints } : {}),
    ...(took ? { took } : {}),
    ...(traps.length ? { traps } : {}),
  };
}

/** The misconceptions that a response shows, each once. */
function trapsOf({ dataset }: HTMLElement, { missed }: Control, response: Response): string[] {
  const beliefs: (string | null)[] = JSON.parse(dataset.traps ?? "[]");
  return [...new Set(missed(response).flatMap((entry) => beliefs[entry] ?? []))];
}
