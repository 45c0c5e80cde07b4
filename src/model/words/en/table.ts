/** Words of a table that is live. */
export const enTable = {
  range: (first: number, last: number, total: number) =>
    total === 0 ? "No row has this text." : `Rows ${first}–${last} of ${total}`,
  all: (total: number) => `All ${total} rows`,
  found: (n: number, total: number) => (n === total ? `${total} rows` : `${n} of ${total} rows`),
  sorted: (column: string, way: "ascending" | "descending" | "") =>
    way ? `Sorted by ${column}, ${way}.` : "In the order of the table.",
};
