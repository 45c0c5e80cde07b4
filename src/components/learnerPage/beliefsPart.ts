import { findMisconceptions } from "../../model/report/misconceptions.js";
import { enLearner } from "../../model/words/en/learner.js";
import { makeMisconceptions } from "../report/misconceptionList.js";
import type { LearnerView } from "./view.js";

/** The misconceptions that showed in the learner's answers, of all lessons. */
export function makeBeliefs({ make, lessons, linkItem }: LearnerView): Node[] {
  const met = lessons.flatMap(findMisconceptions);
  if (!met.length) return [make("p", {}, enLearner.beliefs.none)];
  return [makeMisconceptions(make, met, linkItem)];
}
