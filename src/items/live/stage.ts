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

/** An item's stage: a draft that came after the last attempt is a retry that has begun. */
export function stageOf(
  state: ItemState,
  { retrying, rates }: { retrying: boolean; rates: boolean },
): Stage {
  const draft = openDraft(state);
  const attempt = state.attempts.at(-1);
  if (draft?.confidence && rates) return { name: "rating", draft, rated: draft.response };
  if (draft) return { name: attempt ? "retrying" : "open", draft };
  if (!attempt) return { name: "open" };
  return retrying ? { name: "retrying" } : { name: "answered", attempt };
}
