import { recompute } from "../../model/derive/recompute.js";
import type { Finding } from "../../model/finding.js";
import type { DataFolder } from "../readData.js";

/** Computed rows that no longer follow from the rows they are computed from. */
export function checkDerived({ tables }: Pick<DataFolder, "tables">): Finding[] {
  return [...tables.values()].flatMap((table) =>
    recompute(table, tables).problems.map((problem): Finding => {
      return { file: `data/${table.resource.path}`, severity: "error", ...problem };
    }),
  );
}
