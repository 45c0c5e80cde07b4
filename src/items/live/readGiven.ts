import {
  type Confidence,
  confidences,
  type ItemState,
  type Response,
} from "../../model/item/attempt.js";
import type { Control, Refusal } from "./control.js";

/** What a button that submits sends: a response or why there is none, and how sure it is. */
export interface Submission {
  response: Response | Refusal;
  confidence: Confidence;
  /** Whether it is the learner's own score of what was given before. */
  rated: boolean;
}

/** What the pressed button means; nothing for a button that is none of ours. */
export function readGiven(
  name: string,
  control: Control,
  { draft }: ItemState,
): Submission | undefined {
  const stated = name === "rated" ? draft?.confidence : undefined;
  const confidence = stated ?? confidences.find((one) => one === name);
  const response = stated ? control.rate?.read() : control.read();
  if (!confidence || response === undefined) return undefined;
  return { response, confidence, rated: stated !== undefined };
}
