import { errorAt, noteAt, type Path, type Problem } from "../../model/problem.js";
import { keysOf } from "../spec/base.js";
import { gapNumbers, malformedGaps } from "./gapMarks.js";
import { foldText, sameText } from "./sameText.js";
import { type ChosenGap, type ClozeItem, isChosen, type TypedGap } from "./spec.js";

const longestOption = 40;

/** What the schema cannot see: gaps and entries that do not fit each other, and keys that ask nothing. */
export function clozeProblems({ text, gaps }: ClozeItem): Problem[] {
  return [
    ...malformedGaps(text).map((mark) =>
      errorAt(["text"], `${mark} is no gap; gaps are [[1]], [[2]] and so on`),
    ),
    ...markProblems(text, gaps.length),
    ...gaps.flatMap((gap, i) =>
      isChosen(gap) ? chosenProblems(gap, ["gaps", i]) : typedProblems(gap, ["gaps", i]),
    ),
  ];
}

function markProblems(text: string, count: number): Problem[] {
  const numbers = gapNumbers(text);
  const known = numbers.filter((n) => n >= 1 && n <= count);
  const inOrder = known.every((n, i) => i === 0 || n > (known[i - 1] ?? 0));
  const repeated = new Set(known.filter((n, i) => known.indexOf(n) < i));
  const unknown = numbers.filter((n) => !known.includes(n));
  const missing = Array.from({ length: count }, (_, i) => i + 1).filter((n) => !known.includes(n));
  return [
    ...unknown.map((n) => {
      const entries = count === 1 ? "there is one entry" : `there are ${count} entries`;
      return errorAt(["text"], `[[${n}]] has no entry under gaps; ${entries}`);
    }),
    ...[...repeated].map((n) => errorAt(["text"], `[[${n}]] stands there more than once`)),
    ...(inOrder || repeated.size
      ? []
      : [errorAt(["text"], "number the gaps as they are read, from [[1]] on")]),
    ...missing.map((n) => errorAt(["gaps", n - 1], `is not in the text; put [[${n}]] there`)),
  ];
}

function chosenProblems({ options }: ChosenGap, path: Path): Problem[] {
  const keys = keysOf(options).length;
  const texts = options.map(({ text }) => text);
  const inOptions = (i: number) => [...path, "options", i, "text"];
  return [
    ...(keys === 1
      ? []
      : [errorAt([...path, "options"], `exactly one option needs key: true, found ${keys}`)]),
    ...repeats(texts, (a, b) => a === b).map(([i, first]) =>
      errorAt(inOptions(i), `says the same as option ${first + 1}`),
    ),
    ...texts.flatMap((text, i) =>
      text.length > longestOption
        ? [noteAt(inOptions(i), `has ${text.length} characters; a phone cuts it off in a sentence`)]
        : [],
    ),
  ];
}

function typedProblems({ accept, near }: TypedGap, path: Path): Problem[] {
  const texts = near.map(({ text }) => text);
  const inAccept = (i: number) => [...path, "accept", i];
  const inNear = (i: number) => [...path, "near", i, "text"];
  return [
    ...accept.flatMap((text, i) =>
      foldText(text) ? [] : [errorAt(inAccept(i), `"${text}" holds nothing that is compared`)],
    ),
    ...repeats(accept, sameText).map(([i, first]) =>
      errorAt(inAccept(i), `counts as the same as accept ${first + 1}`),
    ),
    ...texts.flatMap((text, i) =>
      accept.some((right) => sameText(right, text))
        ? [errorAt(inNear(i), `"${text}" counts as right`)]
        : [],
    ),
    ...repeats(texts, sameText).map(([i, first]) =>
      errorAt(inNear(i), `counts as the same as near ${first + 1}`),
    ),
  ];
}

/** The places of texts that stood before, each with the first place. */
function repeats(
  texts: readonly string[],
  same: (a: string, b: string) => boolean,
): [number, number][] {
  return texts.flatMap((text, i): [number, number][] => {
    const first = texts.findIndex((other) => same(other, text));
    return first >= 0 && first < i ? [[i, first]] : [];
  });
}
