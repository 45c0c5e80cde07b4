import { errorAt, noteAt, type Problem } from "../../model/problem.js";
import { type Item, kindOf } from "../kinds.js";
import type { Entry } from "./itemKind.js";

const catchAll = /^\W*(all|none|both|neither) of (the )?(above|these|them)\W*$/i;
const verdictOnly =
  /^\W*(that is |that's |this is |it is )?(right|correct|wrong|incorrect|true|false|yes|no|not quite|exactly|well done)\W*$/i;
const highestRatio = 1.6;

/** Habits that spoil a question: feedback that says nothing, catch-alls, a key that its length betrays. */
export function feedbackProblems(item: Item): Problem[] {
  return [...emptyFeedback(item), ...catchAlls(item), ...longKey(item)];
}

function emptyFeedback(item: Item): Problem[] {
  return entriesOf(item).flatMap(({ path, why }) =>
    verdictOnly.test(why) ? [errorAt([...path, "why"], "says only right or wrong; say why")] : [],
  );
}

function entriesOf(item: Item): Entry[] {
  return kindOf(item.kind).entries(item);
}

function catchAlls(item: Item): Problem[] {
  return entriesOf(item).flatMap(({ path, text }) =>
    text !== undefined && catchAll.test(text)
      ? [errorAt([...path, "text"], `"${text}" tests reading, not knowledge; write the option out`)]
      : [],
  );
}

function longKey(item: Item): Problem[] {
  if (item.kind !== "choice" || !item.graded) return [];
  const lengths = (key: boolean) =>
    item.options.filter((option) => option.key === key).map(({ text }) => text.length);
  const distractors = lengths(false);
  const mean = distractors.reduce((sum, n) => sum + n, 0) / distractors.length;
  const ratio = (lengths(true)[0] ?? 0) / mean;
  if (!(ratio > highestRatio)) return [];
  return [noteAt(["options"], `the key is ${ratio.toFixed(1)} times as long as the other options`)];
}
