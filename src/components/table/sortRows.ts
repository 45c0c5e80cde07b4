/** Which way a table is sorted; empty for its own order. */
export type Way = "ascending" | "descending" | "";

const next: Readonly<Record<Way, Way>> = {
  "": "ascending",
  ascending: "descending",
  descending: "",
};

/** The way that follows when a column is chosen again: up, down, as it was. */
export function nextWay(way: Way): Way {
  return next[way];
}

/** Rows by the text of one of their cells, numbers as numbers; empty cells stand last either way. */
export function sortRows<T>(rows: readonly T[], textOf: (row: T) => string, way: Way): T[] {
  if (way === "") return [...rows];
  const keyed = rows.map((row) => ({ row, text: textOf(row), number: toNumber(textOf(row)) }));
  const sign = way === "ascending" ? 1 : -1;
  return keyed
    .toSorted((a, b) => {
      if (!a.text || !b.text) return Number(!a.text) - Number(!b.text);
      if (a.number !== undefined && b.number !== undefined) return sign * (a.number - b.number);
      return sign * a.text.localeCompare(b.text);
    })
    .map(({ row }) => row);
}

function toNumber(text: string): number | undefined {
  const plain = text.replaceAll(",", "").replace("−", "-");
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}
