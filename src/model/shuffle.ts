import { hashNumber } from "./hashNumber.js";

/** The order in which lines are shown: fixed by the item's id, and never the right one. */
export function shownOrder(count: number, id: string): number[] {
  const order = Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i--) {
    const j = hashNumber(`${id} ${i}`) % (i + 1);
    [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
  }
  const right = order.every((line, i) => line === i);
  return right ? [...order.slice(1), ...order.slice(0, 1)] : order;
}
