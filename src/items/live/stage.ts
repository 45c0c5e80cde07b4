import {
  type Attempt,
  type Draft,
  type ItemState,
  openDraft,
  type Response,
} from "../../model/item/attempt.js";

/** Where an item in the page stands, and what it shows. */
export interface Stage {
  name: "open" | "retrying" | "rating" | "answered";
  /** The attempt that is shown with its feedback. */
  attempt?: Attempt;
  /** What the learner has begun. */
  draft?: Draft;
  /** The response that the learner is about to score. */
  rated?: Response;
}

/**
 * An item's stage: a draft that came after the last attempt is a retry that has begun; one from
 * before `since` is not looked at.
 */
export function stageOf(
  state: ItemState,
  { retrying, rates, since }: { retrying: boolean; rates: boolean; since: number },
): Stage {
  const begun = openDraft(state);
  const draft = begun && (begun.at < since ? undefined : begun);
  const attempt = state.attempts.at(-1);
  if (draft?.confidence && rates) return { name: "rating", draft, rated: draft.response };
  if (draft) return { name: attempt ? "retrying" : "open", draft };
  if (!attempt) return { name: "open" };
  return retrying ? { name: "retrying" } : { name: "answered", attempt };
}
