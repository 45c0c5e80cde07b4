/** Where a mark is: its series, and the middle of it from the left. */
export interface MarkPlace {
  series: string;
  x: number;
}

type Step = (index: number, last: number) => number;

const along: Readonly<Record<string, Step>> = {
  ArrowRight: (index, last) => Math.min(last, index + 1),
  ArrowLeft: (index) => Math.max(0, index - 1),
  Home: () => 0,
  End: (_index, last) => last,
};
const across: Readonly<Record<string, Step>> = {
  ArrowDown: (index, last) => Math.min(last, index + 1),
  ArrowUp: (index) => Math.max(0, index - 1),
};

/** Whether a key leads from mark to mark. */
export function isStep(key: string): boolean {
  return key in along || key in across;
}

/**
 * The mark that a key leads to, from `index` (-1: none yet). With one series all keys go along it;
 * with several, up and down go to the nearest mark of the series before and after.
 */
export function stepMark(places: readonly MarkPlace[], index: number, key: string): number {
  const names = [...new Set(places.map(({ series }) => series))];
  const now = places[index];
  const step = along[key] ?? across[key];
  if (!step || places.length === 0) return index;
  if (!now || names.length < 2) return step(index, places.length - 1);
  const next = names[across[key]?.(names.indexOf(now.series), names.length - 1) ?? -1];
  if (next === now.series) return index;
  const line = places.flatMap(({ series }, i) => (series === (next ?? now.series) ? [i] : []));
  if (next === undefined) return line[step(line.indexOf(index), line.length - 1)] ?? index;
  const far = (i: number) => Math.abs((places[i]?.x ?? 0) - now.x);
  return line.toSorted((a, b) => far(a) - far(b))[0] ?? index;
}
