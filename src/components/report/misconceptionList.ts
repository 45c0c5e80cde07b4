import type { MetMisconception } from "../../model/report/misconceptions.js";
import { enReport } from "../../model/words/en/report.js";
import { formatDay } from "./formatDay.js";
import type { Make } from "./make.js";
import type { LinkItem } from "./standingLine.js";

/** The misconceptions that showed, each with where it showed and what became of it. */
export function makeMisconceptions(
  make: Make,
  met: readonly MetMisconception[],
  linkItem: LinkItem,
): HTMLElement {
  const lines = met.map(({ text, times, at, items, outcome }) =>
    make(
      "li",
      { class: "belief", "data-outcome": outcome },
      make(
        "p",
        { class: "belief__state" },
        make("strong", {}, enReport.outcome[outcome]),
        make("span", { class: "quiet" }, ` ${enReport.outcomeNote[outcome]}`),
      ),
      make("p", { class: "belief__text" }, `“${text}”`),
      make("p", { class: "quiet" }, enReport.showed(times, formatDay(at))),
      make(
        "ul",
        { class: "lines" },
        ...items.map((item) =>
          make(
            "li",
            {},
            make("a", { href: linkItem(item) }, item.stem),
            make("span", { class: "quiet" }, ` ${enReport.step(item.step)}`),
          ),
        ),
      ),
    ),
  );
  return make("ul", { class: "beliefs" }, ...lines);
}
