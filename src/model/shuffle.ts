import { hashNumber } from "./hashNumber.js";

/** The numbers 0 … count − 1 in an order that a text decides: the same for the same text. */
export function shuffled(count: number, seed: string): number[] {
  const order = Array.from({ length: count }, (_, i) => i);
  const next = randomOf(hashNumber(seed));
  for (let i = count - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
  }
  return order;
}

/** The same, and never the order 0, 1, 2 … itself, where there are two or more. */
export function shownOrder(count: number, seed: string): number[] {
  const order = shuffled(count, seed);
  const right = order.every((line, i) => line === i);
  return right ? [...order.slice(1), ...order.slice(0, 1)] : order;
}

/** Numbers in 0 … 1 that a start decides (mulberry32: short, even, not for secrets). */
function randomOf(start: number): () => number {
  let state = start | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
