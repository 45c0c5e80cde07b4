/** The number of the right option; null in a judgement. */
export type ChoiceKey = number | null;

/** 1 for the right option, else 0; null in a judgement. */
export function scoreChoice(key: ChoiceKey, response: number): number | null {
  return key === null ? null : Number(response === key);
}
