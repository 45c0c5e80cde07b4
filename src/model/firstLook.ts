import type { Look } from "./dataPackage.js";
import type { Row, Table } from "./table.js";
import { timeOf } from "./timeOf.js";

/** One value of a first look. */
export interface LookPoint {
  /** As the table has it: `2010-10`, `dysprosium`. */
  label: string;
  /** Years and their fraction; the position from 0 where the column holds names. */
  at: number;
  value: number;
}

/** A selection of a table's rows that may stand in one small drawing. */
export interface FirstLook {
  /** Whether the values are ordered by time. */
  time: boolean;
  /** Title of the column of numbers. */
  measure: string;
  /** Unit code; empty when the table has none. */
  unit: string;
  /** What the rows that are drawn have in common, besides the unit. */
  where: readonly string[];
  series: readonly { name: string; points: readonly LookPoint[] }[];
}

/** A table → its first look; nothing when its description names none. */
export function toFirstLook({ resource, rows }: Table): FirstLook | undefined {
  const { look, schema } = resource;
  if (!look) return undefined;
  const fits = rows.filter((row) => isDrawn(row, look));
  const field = schema.fields.find(({ name }) => name === look.y);
  const time = fits.every((row) => timeOf(String(row[look.x])) !== undefined);
  const { unit, ...others } = look.where ?? {};
  const names = [...new Set(fits.map((row) => nameOf(row, look)))];
  return {
    time,
    measure: field?.title ?? look.y,
    unit: field?.unit ?? String(unit ?? fits[0]?.unit ?? ""),
    where: Object.values(others).map(String),
    series: names.map((name) => ({
      name,
      points: fits
        .map((row, index) => toPoint(row, { look, index, time }))
        .filter((_, index) => fits[index] && nameOf(fits[index], look) === name),
    })),
  };
}

function isDrawn(row: Row, { x, y, where = {} }: Look): boolean {
  const same = Object.entries(where).every(([name, cell]) => String(row[name]) === String(cell));
  return same && typeof row[y] === "number" && row[x] !== null;
}

function nameOf(row: Row, { by = [] }: Look): string {
  return by
    .map((name) => String(row[name] ?? ""))
    .filter(Boolean)
    .join(", ");
}

function toPoint(
  row: Row,
  { look, index, time }: { look: Look; index: number; time: boolean },
): LookPoint {
  const label = String(row[look.x]);
  return { label, at: time ? (timeOf(label) ?? 0) : index, value: Number(row[look.y]) };
}
