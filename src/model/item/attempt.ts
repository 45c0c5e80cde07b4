/** How sure the learner was before the key showed. */
export type Confidence = "guess" | "think" | "know";

/** The steps of confidence, from unsure to sure. */
export const confidences: readonly Confidence[] = ["guess", "think", "know"];

/** What the learner gave: an option's number, a number, or numbers of options in order. */
export type Response = number | readonly number[];

/** One submission. */
export interface Attempt {
  /** What the learner gave. */
  response: Response;
  /** What it earned, 0 … 1; null when the item is a judgement without a key. */
  score: number | null;
  /** How sure the learner was. */
  confidence: Confidence;
  /** When, in milliseconds since 1970. */
  at: number;
}

/** All that is remembered of a learner's work on one item. */
export interface ItemState {
  /** In the order of their time; the first is what counts. */
  attempts: readonly Attempt[];
  /** Whether the key was shown before any attempt. */
  revealed: boolean;
}

/** Where a learner stands with an item; `revealed` is being shown the key without solving. */
export type ItemStatus = "open" | "solved" | "revealed";

/** The standing of an item: once revealed it stays so, whatever is answered afterwards. */
export function statusOf({ attempts, revealed }: ItemState): ItemStatus {
  if (revealed) return "revealed";
  return attempts.some(({ score }) => score === null || score === 1) ? "solved" : "open";
}
