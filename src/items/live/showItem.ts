import { type ItemState, statusOf } from "../../model/item/attempt.js";
import type { Control } from "./control.js";
import { clearMarks } from "./reasons.js";
import type { Stage } from "./stage.js";
import { showVerdict } from "./verdict.js";
import type { ItemView } from "./view.js";

/** What is needed to show an item as it stands. */
export interface Showing {
  view: ItemView;
  control: Control;
  stage: Stage;
  state: ItemState;
  /** Whether the controls are to show the attempt or the draft, in place of what they hold. */
  rewrite: boolean;
}

/** Shows the last attempt with its feedback, or what is asked before the first and while retrying. */
export function showItem(
  item: HTMLElement,
  { view, control, stage, state, rewrite }: Showing,
): void {
  const { attempt, draft, rated } = stage;
  clearMarks(item);
  item.dataset.state = stage.name;
  view.show(stage, state);
  if (rewrite) control.write(attempt?.response ?? draft?.response);
  control.rate?.show(rated ?? attempt?.response);
  if (attempt && item.dataset.guess === undefined) control.mark(attempt.response);
  showVerdict(item, view.verdict, { attempt, control });
}

/** Says where an item stands, for all that waits for an answer; needs no controls. */
export function noteStatus({ dataset }: HTMLElement, state: ItemState): void {
  dataset.status = statusOf(state);
  dataset.attempts = String(state.attempts.length);
  if (!isBegun(state)) dataset.state ??= "open";
}

/** Whether there is anything to show of an earlier visit. */
export function isBegun({ attempts, draft }: ItemState): boolean {
  return attempts.length > 0 || draft !== undefined;
}
