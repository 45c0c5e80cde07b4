import {
  isEmptyMemo,
  type Memo,
  type MemoPlaceName,
  memoPlaces,
} from "../../model/judgement/memo.js";
import { enLearner } from "../../model/words/en/learner.js";
import { enMemo } from "../../model/words/en/memo.js";
import type { Make } from "../report/make.js";
import type { KnownClaim, LearnerView } from "./view.js";

const words = enLearner.judged;

/** What the learner concluded: own verdicts on the claims beside ours, and the memo. */
export function makeJudged(view: LearnerView): Node[] {
  const { make, progress, claims } = view;
  const verdictOn = ({ id }: KnownClaim) => progress.verdicts?.[id]?.verdict;
  const judged = claims.filter(verdictOn);
  const rows = judged.map((claim) => makeClaim(view, claim, verdictOn(claim) ?? ""));
  const { memo } = progress;
  const hasMemo = memo && !isEmptyMemo(memo);
  if (!judged.length && !hasMemo) return [make("p", {}, words.none)];
  return [
    make("p", {}, words.count(judged.length, claims.length)),
    ...(rows.length ? [make("ul", { class: "judged-list" }, ...rows)] : []),
    ...(hasMemo ? makeMemo(view, memo) : []),
  ];
}

function makeClaim({ make, verdictNames }: LearnerView, claim: KnownClaim, own: string) {
  const said = words.verdict(verdictNames[own] ?? "", verdictNames[claim.ours] ?? "");
  return make(
    "li",
    {},
    make("a", { href: claim.href }, claim.title),
    make("p", { class: "quiet" }, own === claim.ours ? words.same(verdictNames[own] ?? "") : said),
  );
}

function makeMemo({ make, memoHref }: LearnerView, memo: Memo): Node[] {
  return [
    make("h3", {}, words.memo),
    ...(memoHref
      ? [make("p", { class: "no-print" }, make("a", { href: memoHref }, words.goOn))]
      : []),
    ...makeText(make, "stand", memo.stand),
    ...memoPlaces.flatMap((name) => makePlace(make, name, memo)),
    ...makeText(make, "change", memo.change),
  ];
}

function makeText(make: Make, part: "stand" | "change", text: string): Node[] {
  const label = make("p", { class: "quiet" }, enMemo.parts[part]);
  return [label, make("blockquote", { class: "written__text" }, text.trim() || words.empty)];
}

function makePlace(make: Make, name: MemoPlaceName, memo: Memo): Node[] {
  const { picked, shows } = memo[name];
  const own = shows.trim();
  return [
    make("p", { class: "quiet" }, enMemo.parts[name]),
    make(
      "blockquote",
      { class: "written__text" },
      make("p", {}, picked ? picked.text : words.empty),
      own !== "" && make("p", {}, own),
    ),
  ];
}
