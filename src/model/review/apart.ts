/**
 * A list in nearly its own order in which no two neighbours have the same key, where that can be
 * avoided; `before` is the key of what comes before the list.
 */
export function apart<T>(list: readonly T[], keyOf: (entry: T) => string, before?: string): T[] {
  const left = [...list];
  const mixed: T[] = [];
  let last = before;
  while (left.length > 0) {
    const [next] = left.splice(nextIndex(left.map(keyOf), last), 1);
    if (next === undefined) break;
    mixed.push(next);
    last = keyOf(next);
  }
  return mixed;
}

/** The first with another key; of a key that more than half of the rest have, one must come now. */
function nextIndex(keys: readonly string[], last: string | undefined): number {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const [pressing] = [...counts].find(([, count]) => count * 2 > keys.length) ?? [];
  const index =
    pressing !== undefined && pressing !== last
      ? keys.indexOf(pressing)
      : keys.findIndex((key) => key !== last);
  return Math.max(0, index);
}
