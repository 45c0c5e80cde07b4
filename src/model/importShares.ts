import { type Basis, basisOf, type FigureRow, maybeNumber, textOf } from "./figureRow.js";

/** What kind of quantity a share is a share of. */
export type ShareKind = "tonnes" | "value" | "unstated";

/** One share as one source gives it. */
export interface ShareReading {
  year: number;
  /** As in the table: "2024", "2024-H1", "2025-01", "2018/2020". */
  period: string;
  percent: number;
  /** The other end of a range; null for one value. */
  to: number | null;
  bound: "exact" | "approx" | "more" | "less";
  definition: string;
  /** Only readings of one group may be compared over time. */
  group: string;
  kind: ShareKind;
  /** Whether the group is known to keep one basis. */
  consistent: boolean;
  derived: boolean;
  /** "weak" source, "provisional", or "wider" than rare earths; "" for none. */
  caution: "" | "weak" | "provisional" | "wider";
  /** Rounds another reading of the same group and period, so that only one need be drawn. */
  rounded: boolean;
  note: string;
}

/** China's share of Japan's imports by every definition found. */
export interface ImportShares extends Basis {
  readings: ShareReading[];
}

const kinds: Readonly<Record<string, ShareKind>> = {
  mof_gross_tonnes: "tonnes",
  jogmec_tonnes: "tonnes",
  metal_equivalent_tonnes: "tonnes",
  comtrade_value_raw: "value",
  comtrade_value_with_magnets: "value",
  usd_value_hs2805: "value",
};

const bounds: Readonly<Record<string, ShareReading["bound"]>> = {
  approx: "approx",
  range_low: "approx",
  more_than: "more",
  less_than: "less",
};

/** Rows of the share table → readings by year, the two ends of a range as one. */
export function toImportShares(rows: readonly FigureRow[]): ImportShares {
  const ranges = rows.filter((row) => textOf(row, "qualifier") === "range_high");
  const readings = rows
    .filter((row) => !ranges.includes(row))
    .map((row) => toReading(row, ranges))
    .map((reading, _i, all) => ({ ...reading, rounded: isRounded(reading, all) }));
  return { readings: readings.toSorted((a, b) => a.year - b.year), ...basisOf(rows) };
}

function toReading(row: FigureRow, ranges: readonly FigureRow[]): ShareReading {
  const same = (column: string) => (one: FigureRow) => textOf(one, column) === textOf(row, column);
  const isLow = textOf(row, "qualifier") === "range_low";
  const high = ranges.filter(same("source")).find(same("period"));
  const group = textOf(row, "basis_group");
  return {
    year: maybeNumber(row, "year") ?? 0,
    period: textOf(row, "period"),
    percent: maybeNumber(row, "share_percent") ?? 0,
    to: isLow && high ? maybeNumber(high, "share_percent") : null,
    bound: bounds[textOf(row, "qualifier")] ?? "exact",
    definition: textOf(row, "definition"),
    group,
    kind: kindOf(group, textOf(row, "definition")),
    consistent: textOf(row, "one_consistent_basis") === "yes",
    derived: textOf(row, "grade") === "D",
    caution: cautionOf(textOf(row, "note")),
    rounded: false,
    note: textOf(row, "note"),
  };
}

/** A group counts by weight where the definition itself names tonnes. */
function kindOf(group: string, definition: string): ShareKind {
  const kind = kinds[group] ?? "unstated";
  return kind === "tonnes" && !definition.includes("tonnes") ? "unstated" : kind;
}

function cautionOf(note: string): ShareReading["caution"] {
  if (note.startsWith("Weak")) return "weak";
  if (note.includes("provisional")) return "provisional";
  return note.startsWith("Covers more") ? "wider" : "";
}

function isRounded(reading: ShareReading, all: readonly ShareReading[]): boolean {
  const isTwin = (one: ShareReading) =>
    one.group === reading.group &&
    one.period === reading.period &&
    one.bound === "exact" &&
    Math.abs(one.percent - reading.percent) <= 0.5;
  return reading.bound === "approx" && reading.to === null && all.some(isTwin);
}
