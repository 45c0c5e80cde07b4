import type { FactLookup } from "../../../items/spec/base.js";
import type { Finding } from "../../../model/finding.js";
import { findFences } from "../../item/findFences.js";
import { toSpecimenPage } from "../../item/specimenPage.js";
import type { PageSource } from "../../readPage.js";
import { checkItem } from "./checkItem.js";
import { findingAt, type PlacedItem, placeItems } from "./placedItem.js";
import { checkGuesses, checkRevisits, checkStimuli } from "./references.js";

/**
 * Mistakes in the specimens of a page, which teach by their example. They belong to no lesson, so
 * objectives and misconceptions may have any name; their ids must differ on the page.
 */
export function checkSpecimens(
  page: PageSource,
  asked: readonly PlacedItem[],
  facts: FactLookup,
): Finding[] {
  const taken = new Set(asked.map(({ item }) => item.id));
  return findFences(page.content, "specimen").flatMap(({ text, line }) => {
    const own = toSpecimenPage(text, { file: page.file, line: line + page.offset });
    const { placed, findings } = placeItems(own, facts);
    const twins = placed.filter(({ item }, i) => taken.has(item.id) || isTwin(placed, i));
    for (const { item } of placed) taken.add(item.id);
    return [
      ...findings,
      ...twins.map((each) => findingAt(each, ["id"], "the id is taken already on this page")),
      ...placed.flatMap(checkItem),
      ...checkRevisits(placed),
      ...checkStimuli(own, placed),
      ...checkGuesses(own, placed),
    ];
  });
}

function isTwin(placed: readonly PlacedItem[], i: number): boolean {
  return placed.findIndex(({ item }) => item.id === placed[i]?.item.id) < i;
}
