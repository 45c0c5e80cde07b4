import { type Verdict, verdicts } from "../claim/claimSpec.js";
import type { Progress } from "../progress/progress.js";

/** A learner's own verdict on a claim of the ledger. */
export interface OwnVerdict {
  /** Empty when it was taken back. */
  verdict: Verdict | "";
  /** When it was given, in milliseconds since 1970. */
  at: number;
}

/** What a learner can choose; empty is no verdict. */
export const ownVerdicts = ["", ...verdicts] as const;

/** How many claims a learner has judged, and how often as the course does. */
export interface Agreement {
  judged: number;
  same: number;
}

/** Compares own verdicts with those of the course, given by the id of the claim. */
export function countAgreement(
  own: Progress["verdicts"],
  ours: Readonly<Record<string, string>>,
): Agreement {
  const judged = Object.entries(own ?? {}).filter(
    ([id, { verdict }]) => verdict && Object.hasOwn(ours, id),
  );
  return {
    judged: judged.length,
    same: judged.filter(([id, { verdict }]) => ours[id] === verdict).length,
  };
}
