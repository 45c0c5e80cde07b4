import type { Attempt } from "../../model/item/attempt.js";

/** What an attempt is made from; what is nought or empty is not written down. */
export interface AttemptParts extends Pick<Attempt, "response" | "score" | "confidence" | "at"> {
  hints: number | undefined;
  took: number | undefined;
  traps: readonly string[];
}

/** One submission, as it is remembered. */
export function toAttempt({ hints, took, traps, ...given }: AttemptParts): Attempt {
  return {
    ...given,
    ...(hints ? { hints } : {}),
    ...(took ? { took } : {}),
    ...(traps.length ? { traps } : {}),
  };
}
