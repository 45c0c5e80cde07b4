/** How many pairs there are: the partner of left entry i has the number i, extras come after. */
export type MatchKey = number;

/** Counts the left entries that have their partner. */
export function countMatched(key: MatchKey, response: readonly (number | string)[]): number {
  let right = 0;
  for (let left = 0; left < key; left++) right += Number(response[left] === left);
  return right;
}

/** The share of left entries that have their partner; without pairs 0. */
export function scoreMatch(key: MatchKey, response: readonly (number | string)[]): number {
  return key > 0 ? countMatched(key, response) / key : 0;
}

/**
 * The entries whose error shows, pairs first and then extras: of a left with another's partner its
 * own pair, of a left with a text that belongs to none that text.
 */
export function missedMatch(key: MatchKey, response: readonly (number | string)[]): number[] {
  return response.slice(0, key).flatMap((right, left) => {
    if (typeof right !== "number" || !(right >= 0) || right === left) return [];
    return [right < key ? left : right];
  });
}
