/** The numbers of the right options. */
export type ChoicesKey = readonly number[];

/** How a set of picks compares with the keys. */
export interface Picks {
  /** Right options picked. */
  right: number;
  /** Wrong options picked. */
  wrong: number;
  /** Right options there are. */
  keys: number;
}

/** Counts the right and the wrong picks; a pick given twice counts once. */
export function countPicks(key: ChoicesKey, response: readonly number[]): Picks {
  const picks = new Set(response);
  const right = key.filter((option) => picks.has(option)).length;
  return { right, wrong: picks.size - right, keys: key.length };
}

/** (right − wrong picks) ÷ keys, at least 0: picking everything earns little, guessing nothing. */
export function scoreChoices(key: ChoicesKey, response: readonly number[]): number {
  const { right, wrong, keys } = countPicks(key, response);
  return keys === 0 ? 0 : Math.max(0, right - wrong) / keys;
}
