import { findWritten, type WrittenText } from "../../model/report/written.js";
import { enLearner } from "../../model/words/en/learner.js";
import { formatDay } from "../report/formatDay.js";
import { makeButton } from "../report/make.js";
import type { LearnerView } from "./view.js";

const words = enLearner.written;
const most = 30;

/** What the learner wrote, to be found again; of very many the first, and the others on request. */
export function makeWritten(view: LearnerView): Node[] {
  const { make } = view;
  const texts = findWritten(view.progress, view.index);
  if (!texts.length) return [make("p", {}, words.none)];
  const [first, rest] = [texts.slice(0, most), texts.slice(most)];
  const list = make("ul", { class: "written" }, ...first.map((text) => makeText(view, text)));
  if (!rest.length) return [list];
  const all = makeButton(make, words.all(texts.length), () => {
    const more = rest.map((text) => makeText(view, text));
    list.append(...more);
    all.remove();
    more[0]?.setAttribute("tabindex", "-1");
    more[0]?.focus();
  });
  return [list, all];
}

function makeText({ make, linkItem }: LearnerView, written: WrittenText): HTMLElement {
  const { found, id, sort, text, at, older } = written;
  const about = found
    ? make("a", { href: linkItem(found.item) }, found.item.stem)
    : make("span", {}, words.lost(id));
  const said = [words.sort[sort] + (older ? `, ${words.older}` : ""), formatDay(at)];
  return make(
    "li",
    {},
    make("p", {}, about),
    make("p", { class: "quiet" }, said.filter(Boolean).join(", ")),
    make("blockquote", { class: "written__text" }, text),
  );
}
