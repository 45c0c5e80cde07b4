/** How sure the learner was before the key showed. */
export type Confidence = "guess" | "think" | "know";

/** The steps of confidence, from unsure to sure. */
export const confidences: readonly Confidence[] = ["guess", "think", "know"];

/** A text with numbers beside it, such as the criteria that it meets. */
export interface Written {
  values: readonly number[];
  text: string;
}

/**
 * What the learner gave: an option's number, a number, a list (options in order, partners of a
 * match, words in gaps, values of a series), or a text.
 */
export type Response = number | readonly (number | string)[] | Written;

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
  /** How many hints had been opened; none when missing. */
  hints?: number;
  /** How long the learner was at it, in milliseconds. */
  took?: number;
  /** Ids of the misconceptions that the response shows; none when missing. */
  traps?: readonly string[];
}

/** What the learner has begun and not yet submitted. */
export interface Draft {
  response: Response;
  /** Stated already, where the learner is about to score what they wrote. */
  confidence?: Confidence;
  /** When it was changed last, in milliseconds since 1970. */
  at: number;
}

/** What the learner noted beside an item, such as why a prediction missed. */
export interface Note {
  text: string;
  /** When it was changed last, in milliseconds since 1970. */
  at: number;
}

/** All that is remembered of a learner's work on one item. */
export interface ItemState {
  /** In the order of their time; the first is what counts. */
  attempts: readonly Attempt[];
  /** Whether the key was shown before any attempt. */
  revealed: boolean;
  /** How many hints have been opened; none when missing. */
  hints?: number;
  draft?: Draft;
  note?: Note;
}

/** Nothing is remembered of an item. */
export const untouched: ItemState = { attempts: [], revealed: false };

/** Where a learner stands with an item; `revealed` is being shown the key without solving. */
export type ItemStatus = "open" | "solved" | "revealed";

/** The standing of an item: once revealed it stays so, whatever is answered afterwards. */
export function statusOf({ attempts, revealed }: ItemState): ItemStatus {
  if (revealed) return "revealed";
  return attempts.some(({ score }) => score === null || score === 1) ? "solved" : "open";
}

/** Whether an attempt was stated as certain and was not right: the error that teaches most. */
export function isSureError({ score, confidence }: Attempt): boolean {
  return score !== null && score < 1 && confidence === "know";
}

/** The draft that is still to be submitted; nothing when an attempt came after it. */
export function openDraft({ attempts, draft }: ItemState): Draft | undefined {
  return draft && draft.at > (attempts.at(-1)?.at ?? 0) ? draft : undefined;
}
