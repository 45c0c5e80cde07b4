import type { Side } from "../claim/claimSpec.js";

/** A piece of evidence that a learner picked from the ledger, kept as it read when it was picked. */
export interface Picked {
  /** The id of its claim. */
  claim: string;
  side: Side;
  text: string;
  /** Who published it, in short. */
  source: string;
}

/** One place for evidence in the memo. */
export interface MemoPlace {
  picked?: Picked;
  /** What it shows, in the learner's words. */
  shows: string;
}

/** A learner's memo on one page. */
export interface Memo {
  /** What the learner thinks should be done. */
  stand: string;
  /** Two pieces of evidence for it. */
  first: MemoPlace;
  second: MemoPlace;
  /** One against it. */
  against: MemoPlace;
  /** What would change the learner's mind. */
  change: string;
}

/** A memo as it is remembered. */
export interface MemoRecord extends Memo {
  /** When it was last written at, in milliseconds since 1970. */
  at: number;
}

/** The places for evidence, in their order. */
export const memoPlaces = ["first", "second", "against"] as const;
export type MemoPlaceName = (typeof memoPlaces)[number];

/** The most words that fit on the page; advice, not a limit. */
export const pageOfWords = 350;

/** A memo without anything. */
export const emptyMemo: Memo = {
  stand: "",
  first: { shows: "" },
  second: { shows: "" },
  against: { shows: "" },
  change: "",
};

/** Whether nothing has been written or picked. */
export function isEmptyMemo({ stand, change, ...memo }: Memo): boolean {
  const places = memoPlaces.map((name) => memo[name]);
  return (
    ![stand, change, ...places.map(({ shows }) => shows)].some((text) => text.trim()) &&
    !places.some(({ picked }) => picked)
  );
}

/** The parts that are still empty, in the order of the page. */
export function missingParts(memo: Memo): readonly ("stand" | MemoPlaceName | "change")[] {
  const empty = (["stand", "change"] as const).filter((name) => !memo[name].trim());
  const unpicked = memoPlaces.filter((name) => !memo[name].picked);
  return [
    ...empty.filter((name) => name === "stand"),
    ...unpicked,
    ...empty.filter((name) => name === "change"),
  ];
}

/** How many words the learner has written; the evidence as picked does not count. */
export function countMemoWords(memo: Memo): number {
  const texts = [memo.stand, ...memoPlaces.map((name) => memo[name].shows), memo.change];
  return texts.join(" ").split(/\s+/).filter(Boolean).length;
}
