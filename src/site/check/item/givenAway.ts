import { type Item, kindOf } from "../../../items/kinds.js";
import type { Finding } from "../../../model/finding.js";
import type { Path } from "../../../model/problem.js";
import { findSteps, stepAt } from "../../course/findSteps.js";
import { plainText } from "../../markdown/plainText.js";
import { hasWords } from "./bareWords.js";
import { keyedGroups } from "./entryGroups.js";
import { findingAt, type PlacedItem } from "./placedItem.js";

// Shorter keys, such as a name, stand in other stems by chance.
const leastWords = 4;

/**
 * Items that tell the key of another item of the lesson to those who have not answered it yet:
 * those before it, and those after it in its own step, which is on the screen as well.
 */
export function givenAway(placed: readonly PlacedItem[]): Finding[] {
  return placed.flatMap((asked) =>
    placed.flatMap((other) => (isSeenBefore(other, asked) ? tellsKey(other, asked) : [])),
  );
}

function isSeenBefore(other: PlacedItem, asked: PlacedItem): boolean {
  const steps = findSteps(asked.page.content);
  const later = stepAt(steps, other.line) > stepAt(steps, asked.line);
  return !later && other.item.revisits !== asked.item.id && asked.item.revisits !== other.item.id;
}

function tellsKey(other: PlacedItem, asked: PlacedItem): Finding[] {
  const message = (key: string) =>
    `says the key of item ${asked.item.id}, "${key}", to those who have not answered it; say it in the why only`;
  const fact = keyFact(asked.item);
  const byFact = shownBy(other.item).filter(({ text }) => fact && factsIn(text).includes(fact));
  const found = byFact.map(({ path }) =>
    findingAt(other, path, message(plainText(`{{fact:${fact}}}`)), "warning"),
  );
  if (other === asked) return found;
  const stems = shownBy(other.item).filter(
    ({ path: [field] }) => field === "stem" || field === "text",
  );
  const byText = keyTexts(asked.item).flatMap(({ key, others }) =>
    stems
      .map(({ path, text }) => ({ path, text: plainText(text) }))
      .filter(({ text }) => hasWords(text, key) && !others.some((wrong) => hasWords(text, wrong)))
      .map(({ path }) => findingAt(other, path, message(key), "warning")),
  );
  return [...found, ...byText];
}

/** What learners read of an item before they answer it. */
function shownBy(item: Item): { path: Path; text: string }[] {
  const entries = kindOf(item.kind).entries(item);
  return [
    { path: ["stem"], text: item.stem },
    ...("text" in item && typeof item.text === "string"
      ? [{ path: ["text"], text: item.text }]
      : []),
    ...item.hints.map((text, i) => ({ path: ["hints", i], text })),
    ...entries.flatMap(({ path, text }) => (text === undefined ? [] : [{ path, text }])),
  ];
}

function factsIn(text: string): string[] {
  return [...text.matchAll(/\{\{fact:\s*([^}\s]*)\s*\}\}/g)].map(([, id = ""]) => id);
}

/** The fact that is the key of a numeric item; nothing where the key is a number of the author's. */
function keyFact(item: Item): string | undefined {
  return item.kind === "numeric" ? factsIn(item.keyText)[0] : undefined;
}

/** The keys of an item that are long enough to be known again, with the wrong answers beside them. */
function keyTexts(item: Item): { key: string; others: string[] }[] {
  return keyedGroups(item, plainText).flatMap(({ entries }) => {
    const others = entries.filter(({ key }) => !key).map(({ text }) => text);
    return entries
      .filter(({ key, text }) => key && text.split(/\s+/).length >= leastWords)
      .map(({ text }) => ({ key: text, others }));
  });
}
