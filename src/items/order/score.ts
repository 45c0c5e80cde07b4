/** How many lines there are; a response lists their numbers, 0 first when right. */
export type OrderKey = number;

/** How many pairs of lines are in the right order. */
export interface Pairs {
  right: number;
  pairs: number;
}

/** Counts the pairs of lines in the right order; a line that is missing or twice is in no right pair. */
export function countPairs(key: OrderKey, response: readonly number[]): Pairs {
  const place = (line: number) =>
    response.indexOf(line) === response.lastIndexOf(line) ? response.indexOf(line) : -1;
  let right = 0;
  for (let a = 0; a < key; a++) {
    for (let b = a + 1; b < key; b++) if (place(a) >= 0 && place(a) < place(b)) right++;
  }
  return { right, pairs: (key * (key - 1)) / 2 };
}

/** The share of pairs in the right order: 1 only when all are; fewer than two lines earn 0. */
export function scoreOrder(key: OrderKey, response: readonly number[]): number {
  const { right, pairs } = countPairs(key, response);
  return pairs === 0 ? 0 : right / pairs;
}
