import type { ObjectiveReport } from "../../model/report/lessonReport.js";
import { enReport } from "../../model/words/en/report.js";
import type { Make } from "./make.js";
import { type LinkItem, makeCounts, makeItemLine, makeStrip } from "./standingLine.js";

/** The objectives of a lesson: reached or not yet, with their items. */
export function makeObjectives(
  make: Make,
  objectives: readonly ObjectiveReport[],
  linkItem: LinkItem,
): HTMLElement {
  const lines = objectives.map((objective) => makeObjective(make, objective, linkItem));
  return make("ul", { class: "objectives" }, ...lines);
}

function makeObjective(make: Make, objective: ObjectiveReport, linkItem: LinkItem): HTMLElement {
  const { id, text, reached, items } = objective;
  const isBegun = items.some(({ standing }) => standing !== "open");
  const state = reached ? "reached" : isBegun ? "begun" : "open";
  return make(
    "li",
    { class: "objective", "data-state": state },
    make(
      "p",
      { class: "objective__head" },
      make("strong", { class: "objective__state" }, enReport[state]),
      makeStrip(make, items),
    ),
    make("p", {}, text),
    items.length > 0 &&
      make(
        "details",
        { "data-key": `objective ${id}` },
        make("summary", {}, enReport.questions(items.length)),
        makeCounts(make, items),
        make("ul", { class: "lines" }, ...items.map((item) => makeItemLine(make, item, linkItem))),
      ),
  );
}
