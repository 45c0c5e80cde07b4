import { enCloze } from "../../model/words/en/cloze.js";
import { en } from "../../model/words/en/core.js";
import { wordsOf } from "../live/control.js";
import { sayMark } from "../live/options.js";
import { borrow, markRow } from "../live/reasons.js";
import { type ClozeKey, entryStarts, givenEntry, isFilled } from "./score.js";

/** The places where the reasons of each gap go after an attempt. */
export interface GapRows {
  /** Where a typed text goes that is none of those to expect. */
  own: HTMLElement;
  /** One for each entry of the gap. */
  entries: HTMLElement[];
}

/** Adds the rows for the reasons below the text, gap by gap; they are empty and hidden at first. */
export function addGapRows(item: HTMLElement, key: ClozeKey): GapRows[] {
  const make = (name: string, className: string, ...children: (Node | string)[]) => {
    const element = item.ownerDocument.createElement(name);
    element.className = className;
    element.append(...children);
    return element;
  };
  const starts = entryStarts(key);
  const groups = key.map((_, i) => {
    const count = (starts[i + 1] ?? 0) - (starts[i] ?? 0);
    const own = make("div", "item__found");
    const entries = Array.from({ length: count }, () => make("div", "item__found"));
    const title = key.length > 1 ? [make("p", "item__gap-name", enCloze.gap(i + 1))] : [];
    return { own, entries, group: make("div", "item__gap-group", ...title, own, ...entries) };
  });
  const all = make("div", "item__gaps", ...groups.map(({ group }) => group));
  item.querySelector(".item__cloze")?.after(all);
  return groups;
}

/** Marks all that could be given in a gap and puts the reasons beside it. */
export function markGap(
  item: Element,
  { own, entries }: GapRows,
  gap: { key: ClozeKey; index: number; given: number | string | undefined },
): void {
  const { key, index, given } = gap;
  const gapKey = key[index];
  if (!gapKey) return;
  const hit = givenEntry(gapKey, given);
  if (hit === undefined && typeof given === "string") {
    markRow(own, "wrong", enCloze.typed(given));
  }
  for (const [n, row] of entries.entries()) {
    const isKey = "options" in gapKey ? n === gapKey.key : n === 0;
    markRow(row, ...sayMark({ key: isKey, chosen: n === hit }, { missed: en.item.missedPick }));
    borrow(findEntry(item, (entryStarts(key)[index] ?? 0) + n), row, ".item__said, .item__why");
  }
}

/** Puts the right word into a gap of the text, so that it reads as a sentence. */
export function fillGap(
  item: Element,
  gap: HTMLElement,
  { key, given }: { key: ClozeKey; given: number | string | undefined },
): void {
  const index = Number(gap.dataset.gap);
  const gapKey = key[index];
  if (!gapKey) return;
  const entry = (entryStarts(key)[index] ?? 0) + ("options" in gapKey ? gapKey.key : 0);
  markRow(gap, isFilled(gapKey, given) ? "right" : "missed", "");
  const word = gap.ownerDocument.createElement("strong");
  // As a mark it is taken away with the others.
  word.className = "item__mark item__filled";
  word.textContent = wordsOf(findEntry(item, entry)?.querySelector(".item__word") ?? null);
  gap.append(word);
}

function findEntry(item: Element, entry: number): Element | null {
  return item.querySelector(`.item__gap-reasons > [data-entry="${entry}"]`);
}
