import type { ItemReport } from "../../model/report/lessonReport.js";
import { countStandings, standings } from "../../model/report/standing.js";
import { enReport } from "../../model/words/en/report.js";
import type { Make } from "./make.js";
import { makeSign } from "./sign.js";

/** Leads to an item. */
export type LinkItem = (item: ItemReport["item"]) => string;

/** How many items have each standing, in words with their signs; standings of none are left out. */
export function makeCounts(make: Make, items: readonly ItemReport[]): HTMLElement {
  const counts = countStandings(items.map(({ standing }) => standing));
  const parts = standings.filter((standing) => counts[standing] > 0);
  return make(
    "ul",
    { class: "counts" },
    ...parts.map((standing) =>
      make(
        "li",
        {},
        makeSign(make.document, standing),
        ` ${counts[standing]} ${enReport.standing[standing]}`,
      ),
    ),
  );
}

/** An item as a link, with its standing in words. */
export function makeItemLine(make: Make, report: ItemReport, linkItem: LinkItem): HTMLElement {
  const { item, standing } = report;
  return make(
    "li",
    {},
    makeSign(make.document, standing),
    " ",
    make("a", { href: linkItem(item) }, item.stem),
    make("span", { class: "quiet" }, ` ${enReport.standing[standing]}`),
  );
}

/** One sign for each item, for the eye; the words beside it say the same. */
export function makeStrip(make: Make, items: readonly ItemReport[]): HTMLElement {
  const signs = items.map(({ standing }) => makeSign(make.document, standing));
  return make("span", { class: "strip", "aria-hidden": "true" }, ...signs);
}
