import type { Draft, ItemState } from "../../model/item/attempt.js";
import { type Control, isRefusal } from "./control.js";

/** What the learner has begun, as it is remembered; nothing once it is answered or cannot be read. */
export function toDraft(
  { dataset }: HTMLElement,
  control: Control | undefined,
  { draft }: ItemState,
): Draft | undefined {
  const response = control?.partial?.() ?? control?.read();
  if (dataset.state === "answered" || response === undefined || isRefusal(response)) {
    return undefined;
  }
  // While the learner scores the text, its confidence has been stated.
  const confidence = dataset.state === "rating" ? draft?.confidence : undefined;
  return { response, ...(confidence && { confidence }), at: Date.now() };
}
