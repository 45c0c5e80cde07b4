import type { Entry, ItemKind } from "../spec/itemKind.js";
import { clozeProblems } from "./problems.js";
import {
  type ChosenGap,
  type ClozeItem,
  type ClozeSpec,
  clozeSchema,
  isChosen,
  type TypedGap,
} from "./spec.js";
import { toCloze } from "./toCloze.js";

/** What an author writes: a text with gaps, each chosen from options or typed. */
export const clozeKind: ItemKind<ClozeSpec, ClozeItem, typeof clozeSchema> = {
  schema: clozeSchema,
  toItem: toCloze,
  problems: clozeProblems,
  asked: ({ text, gaps }) => [
    text,
    gaps.map((gap) =>
      isChosen(gap) ? gap.options.map(({ text, key }) => [text, key]) : gap.accept,
    ),
  ],
  entries: ({ gaps }) => gaps.flatMap(entriesOf),
};

// The order is the one by which a response's errors are numbered: see entryStarts.
function entriesOf(gap: ChosenGap | TypedGap, i: number): Entry[] {
  const path = ["gaps", i];
  if (isChosen(gap)) {
    return gap.options.map((option, n) => ({ ...option, path: [...path, "options", n] }));
  }
  return [
    { path, text: gap.accept[0] ?? "", why: gap.why, key: true },
    ...gap.near.map((wrong, n) => ({ ...wrong, path: [...path, "near", n], key: false })),
  ];
}
