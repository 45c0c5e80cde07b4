import type { Response } from "../../src/model/item/attempt.js";

const upTo = (count: number) => Array.from({ length: count }, (_, i) => i);

/** The response that a key asks for, by kind, from the key as the page has it: a new kind needs a line. */
export const fullResponse: Readonly<Record<string, (key: never) => Response>> = {
  choice: (key: number) => key,
  choices: (key: number[]) => key,
  numeric: (key: { value: number }) => key.value,
  order: (key: number) => upTo(key),
  match: (key: number) => upTo(key),
  cloze: (key: ({ key: number; options: number } | { accept: string[] })[]) =>
    key.map((gap) => ("options" in gap ? gap.key : (gap.accept[0] ?? ""))),
  text: (key: number) => ({ values: upTo(key), text: "All of it." }),
  predict: (key: { values: number[] }) => key.values,
};
