import { type Basis, basisOf, type FigureRow, maybeNumber, textOf } from "./figureRow.js";
import type { Supplier } from "./theory/supplierPower.js";

/** A supplier to begin with; a reader changes both numbers. */
export interface SupplierCase extends Basis {
  /** Null without the share that the case takes from the table. */
  supplier: Supplier | null;
}

/** How easily the suppliers replace each other: an assumption, as it has not been measured. */
const substitution = 3;

/** Rows of the stage table → China at the refining of magnet elements; its output share stands in. */
export function toSupplierCase(rows: readonly FigureRow[]): SupplierCase {
  const used = rows.filter(
    (row) =>
      textOf(row, "stage") === "refining" &&
      textOf(row, "country") === "China" &&
      textOf(row, "definition") === "magnet rare earths (Pr+Nd+Tb+Dy content)",
  );
  const [row] = used;
  const percent = row ? maybeNumber(row, "percent") : null;
  // Whole percent, as the slider has it.
  const share = percent === null ? null : Math.round(percent) / 100;
  return { supplier: share === null ? null : { share, substitution }, ...basisOf(used) };
}
