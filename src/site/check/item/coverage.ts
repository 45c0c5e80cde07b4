import { isGraded } from "../../../items/kinds.js";
import type { FactLookup } from "../../../items/spec/base.js";
import { pageFacts } from "../../readItem.js";
import type { PageSource } from "../../readPage.js";
import { maybeLesson } from "../items.js";
import { itemsOf, misconceptionsOf } from "./lessonItems.js";
import { placeItems } from "./placedItem.js";

/** What the questions of each lesson cover, in a few lines for people; what is missing is a finding. */
export function sayCoverage(
  pages: readonly PageSource[],
  { facts = pageFacts }: { facts?: FactLookup } = {},
): string[] {
  return pages.flatMap((page) => {
    const lesson = maybeLesson(page);
    if (!lesson) return [];
    const { placed } = placeItems(page, facts);
    const items = placed.map(({ item }) => item);
    const judgements = items.filter((item) => !isGraded(item)).length;
    const kinds = tally(items.map(({ kind }) => kind));
    const objectives = lesson.objectives.map(({ id }) => {
      const own = itemsOf(id, placed);
      const applying = own.filter(({ item }) => item.applies).length;
      return `${id} ${own.length} (${applying})`;
    });
    const named = tally(items.flatMap((item) => misconceptionsOf(item).map(({ id }) => id)));
    const beliefs = lesson.misconceptions.map(({ id }) => `${id} ${named.get(id) ?? 0}`);
    return [
      `Lesson ${lesson.lesson}, ${page.file}: ${items.length} items${judgements ? `, ${judgements} of them judgements` : ""}`,
      `  by kind: ${[...kinds].map(([kind, n]) => `${kind} ${n}`).join(", ") || "none"}`,
      `  by objective (of which apply it): ${objectives.join(", ")}`,
      ...(beliefs.length ? [`  misconceptions by wrong answers: ${beliefs.join(", ")}`] : []),
    ];
  });
}

function tally(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
