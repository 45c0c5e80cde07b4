import type { Finding } from "../../../model/finding.js";
import { isLesson } from "../../../model/lesson.js";
import { parseFigureSpec } from "../../figureSpec.js";
import { neverGuessed, readGuess } from "../../item/guessSpec.js";
import { readStimulus } from "../../item/stimulusSpec.js";
import type { PageSource } from "../../readPage.js";
import { type ReadFence, readFences } from "./fenceFindings.js";
import { findingAt, type PlacedItem } from "./placedItem.js";

/** Items that come back to an item that is not there, or that has not been asked yet. */
export function checkRevisits(placed: readonly PlacedItem[]): Finding[] {
  return placed.flatMap((each) => {
    const { revisits } = each.item;
    if (revisits === undefined) return [];
    const asked = placed.find(({ item }) => item.id === revisits);
    if (!asked || asked === each) {
      return [findingAt(each, ["revisits"], `no other item has the id "${revisits}"`)];
    }
    const message = `item ${revisits} is asked after this one; only an earlier answer can be shown`;
    return isBefore(each, asked) ? [findingAt(each, ["revisits"], message)] : [];
  });
}

function isBefore(one: PlacedItem, other: PlacedItem): boolean {
  if (one.page === other.page) return one.line < other.line;
  const [first, second] = [one, other].map(({ page: { data } }) => isLesson(data) && data.lesson);
  return typeof first === "number" && typeof second === "number" && first < second;
}

/** Stimuli of a page that cannot be read or share an id, and items that name one which is not there. */
export function checkStimuli(page: PageSource, placed: readonly PlacedItem[]): Finding[] {
  const { read, findings } = readFences(page, "stimulus", readStimulus);
  const ids = read.map(({ value }) => value.id);
  const drawn = read.flatMap(({ value }) => (value.figure ? [`fig-${value.figure}`] : []));
  const known = new Set([...ids, ...drawn, ...figuresOf(page)]);
  const missing = placed.flatMap((each) => {
    const { stimulus } = each.item;
    if (stimulus === undefined || known.has(stimulus)) return [];
    if (stimulus.startsWith("fig-")) {
      const message = `no figure of this page is named "${stimulus.slice("fig-".length)}"`;
      return [findingAt(each, ["stimulus"], message)];
    }
    return [
      findingAt(each, ["stimulus"], `no sound stimulus of this page has the id "${stimulus}"`),
    ];
  });
  const twins = repeats(read, ids, "stimulus", (first) => `the id is taken already, at ${first}`);
  return [...findings, ...missing, ...twins];
}

/** What items may call the figures of a page; what is wrong with a figure is told by its own check. */
function figuresOf(page: PageSource): string[] {
  const { read } = readFences(page, "chart", parseFigureSpec);
  return read.map(({ value }) => `fig-${value.id ?? value.figure}`);
}

/** Guesses at an item that the page does not ask, or cannot ask that way, or asks before. */
export function checkGuesses(page: PageSource, placed: readonly PlacedItem[]): Finding[] {
  const { read, findings } = readFences(page, "guess", readGuess);
  const ids = read.map(({ value }) => value);
  const amiss = read.flatMap(({ value: id, fence, place }) => {
    const asked = placed.find(({ item }) => item.id === id);
    if (!asked) return [at(place, `guess ${id}: no sound item of this page has this id`)];
    if (neverGuessed.has(asked.item.kind)) {
      return [at(place, `guess ${id}: an item of the kind ${asked.item.kind} cannot be guessed`)];
    }
    const late = fence.line > asked.line;
    return late ? [at(place, `guess ${id}: stands after its item; put it before the text`)] : [];
  });
  const twins = repeats(read, ids, "guess", (first) => `is asked already, at ${first}`);
  return [...findings, ...amiss, ...twins];
}

function repeats(
  read: readonly ReadFence<unknown>[],
  ids: readonly string[],
  name: string,
  say: (first: string) => string,
): Finding[] {
  return read.flatMap(({ place }, i) => {
    const first = read[ids.indexOf(ids[i] ?? "")];
    if (!first || first.place === place) return [];
    return [at(place, `${name} ${ids[i]}: ${say(`${first.place.file}:${first.place.line}`)}`)];
  });
}

function at({ file, line }: { file: string; line: number }, message: string): Finding {
  return { file, line, message, severity: "error" };
}
