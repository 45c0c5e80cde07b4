import type { TakingIn } from "../../model/report/takeIn.js";
import { enLearner } from "../../model/words/en/learner.js";
import { formatDay } from "../report/formatDay.js";
import type { Make } from "../report/make.js";

const words = enLearner.take;

/** What a file would bring, in words; the first line can take the focus. */
export function previewOf(make: Make, exported: string, plan: TakingIn): HTMLElement[] {
  const { attempts, items, leftOut, givingWay } = plan;
  const day = formatDay(Date.parse(exported));
  const brings = attempts ? words.brings(attempts, items) : words.more;
  return [
    make("p", { class: "preview__brings", tabindex: "-1" }, brings),
    make("p", {}, [day && words.from(day), givingWay ? "" : words.stays].filter(Boolean).join(" ")),
    ...[leftOut ? words.leftOut(leftOut) : "", givingWay ? words.givingWay(givingWay) : ""]
      .filter(Boolean)
      .map((text) => make("p", {}, text)),
  ];
}
