/** One line of the table: three measured values and the budget of ours. */
export interface Row {
  name: string;
  unit: "" | "kB" | "ms" | "s" | "shift";
  ours: number | undefined;
  limit: number | undefined;
  usual: number | undefined;
  /** The most that ours may be; nothing where it is only measured. */
  budget: number | undefined;
}

/** Aligns the rows under their headings. */
export function formatTable(rows: readonly Row[]): string {
  const heading = ["", "ours", "limit", "usual way", "budget", ""];
  const cells = rows.map((row) => [
    row.name,
    ...[row.ours, row.limit, row.usual, row.budget].map((value) => format(value, row.unit)),
    verdict(row),
  ]);
  const lines = [heading, ...cells];
  const widths = heading.map((_, i) => Math.max(...lines.map((line) => line[i]?.length ?? 0)));
  return lines
    .map((line) =>
      line
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join("  "),
    )
    .join("\n");
}

function format(value: number | undefined, unit: Row["unit"]): string {
  if (value === undefined) return "-";
  if (unit === "shift") return value.toFixed(3);
  return `${value.toFixed(unit === "kB" || unit === "s" ? 1 : 0)}${unit && ` ${unit}`}`;
}

function verdict({ ours, budget }: Row): string {
  if (budget === undefined) return "";
  if (ours === undefined) return "not measured";
  return ours <= budget ? "ok" : "OVER";
}
