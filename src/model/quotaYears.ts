import { type Basis, basisOf, type FigureRow, maybeNumber, textOf } from "./figureRow.js";

/** China's export quota of one year, tonnes of product as allocated; null where none was found. */
export interface QuotaYear {
  year: number;
  total: number | null;
  /** The two tranches of the year; null where only the total is known. */
  first: number | null;
  second: number | null;
}

/** One figure for what was exported in a year; a year may have rivals. */
export interface ExportYear {
  year: number;
  /** Gross tonnes. */
  value: number;
  /** Computed here from printed figures. */
  derived: boolean;
  note: string;
}

/** Quotas by year, gaps included, and what was really exported. */
export interface QuotaYears extends Basis {
  quotas: QuotaYear[];
  exports: ExportYear[];
}

/** Rows of the quota table and of the annual exports → the figure's series, on one definition. */
export function toQuotaYears(
  quotaRows: readonly FigureRow[],
  exportRows: readonly FigureRow[],
): QuotaYears {
  const quotas = quotaRows.filter(
    (row) => isAllExporters(row) && textOf(row, "component") === "total",
  );
  const exports = exportRows.filter((row) => textOf(row, "measure") === "exports_all_destinations");
  return {
    quotas: yearsOf(quotas).map((year) => toQuotaYear(quotas, year)),
    exports: exports.flatMap(maybeExportYear),
    ...basisOf([...quotas, ...exports]),
  };
}

/** The other definition counts Chinese-owned firms only and may not be joined to this one. */
function isAllExporters(row: FigureRow): boolean {
  return textOf(row, "definition").startsWith("all exporters");
}

function yearsOf(rows: readonly FigureRow[]): number[] {
  const years = rows.map((row) => maybeNumber(row, "year")).filter((year) => year !== null);
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, i) => first + i);
}

function toQuotaYear(rows: readonly FigureRow[], year: number): QuotaYear {
  const tonnesOf = (tranche: string) => {
    const isIt = (row: FigureRow) =>
      maybeNumber(row, "year") === year && textOf(row, "tranche") === tranche;
    const row = rows.find(isIt);
    return row ? maybeNumber(row, "tonnes_product_weight") : null;
  };
  return { year, total: tonnesOf("year"), first: tonnesOf("first"), second: tonnesOf("second") };
}

function maybeExportYear(row: FigureRow): ExportYear[] {
  const [year, value] = [maybeNumber(row, "year"), maybeNumber(row, "value")];
  if (year === null || value === null) return [];
  return [{ year, value, derived: textOf(row, "grade") === "D", note: textOf(row, "note") }];
}
