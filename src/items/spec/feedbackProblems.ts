import { errorAt, noteAt, type Path, type Problem } from "../../model/problem.js";
import type { Item } from "../kinds.js";

const catchAll = /^\W*(all|none|both|neither) of (the )?(above|these|them)\W*$/i;
const verdictOnly =
  /^\W*(that is |that's |this is |it is )?(right|correct|wrong|incorrect|true|false|yes|no|not quite|exactly|well done)\W*$/i;
const highestRatio = 1.6;

/** Habits that spoil a question: feedback that says nothing, catch-alls, a key that its length betrays. */
export function feedbackProblems(item: Item): Problem[] {
  return [...emptyFeedback(item), ...catchAlls(item), ...longKey(item)];
}

function emptyFeedback(item: Item): Problem[] {
  return whysOf(item).flatMap(({ path, why }) =>
    verdictOnly.test(why) ? [errorAt(path, "says only right or wrong; say why")] : [],
  );
}

function whysOf(item: Item): { path: Path; why: string }[] {
  const list = item.kind === "numeric" ? "near" : "options";
  const entries = item.kind === "numeric" ? item.near : item.options;
  const whys = entries.map(({ why }, i): { path: Path; why: string } => {
    return { path: [list, i, "why"], why };
  });
  return item.kind === "numeric" ? [{ path: ["why"], why: item.why }, ...whys] : whys;
}

function catchAlls(item: Item): Problem[] {
  if (item.kind === "numeric") return [];
  return item.options.flatMap(({ text }, i) =>
    catchAll.test(text)
      ? [
          errorAt(
            ["options", i, "text"],
            `"${text}" tests reading, not knowledge; write the option out`,
          ),
        ]
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
