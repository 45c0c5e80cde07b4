import { errorAt, type Problem } from "../../model/problem.js";
import { type Item, kindOf } from "../kinds.js";
import type { Entry } from "./itemKind.js";

const others = "(?:above|below|these|them|those|others?|options|answers|statements)";
const catchAll = new RegExp(
  `^\\W*(?:(?:all|any|none|both|neither|either)(?: of)?(?: the)?(?: other)? ${others}(?: ${others})?(?: (?:is|are) (?:right|correct|true|wrong|false|possible))?|(?:both )?(?:[a-h]|\\d)(?:,? (?:and|or) |, ?)(?:[a-h]|\\d))\\W*$`,
  "i",
);
const verdict =
  "(?:right|correct|wrong|incorrect|true|false|yes|no|nope|not quite|not right|not correct|not true|exactly|well done|good|great|perfect|sorry|almost|indeed)";
const verdictOnly = new RegExp(
  `^\\W*(?:${verdict}\\W+)*(?:(?:that|this|it) ?(?:is|'s|’s|was) )?(?:the |a )?${verdict}(?: answer| option| choice)?(?:\\W+${verdict})*\\W*$`,
  "i",
);

/** Habits that stop an item from being asked: feedback that says nothing, and catch-alls. */
export function feedbackProblems(item: Item): Problem[] {
  return [...emptyFeedback(item), ...catchAlls(item)];
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
