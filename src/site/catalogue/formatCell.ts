import type { Cell } from "../../model/cell.js";
import type { Field } from "../../model/dataPackage.js";
import { en } from "../../model/words/en/core.js";
import { isCode, sayCode } from "./sayCode.js";

/** A cell as a reader sees it: numbers as published with thousands apart, codes in words. */
export function formatCell(cell: Cell, field: Pick<Field, "name" | "type">): string {
  if (cell === null) return "";
  if (typeof cell === "string") return isCode(cell) ? sayCode(cell) : cell;
  if (isYear(field)) return String(cell);
  const digits = String(cell).split(".")[1]?.length ?? 0;
  return cell.toLocaleString(en.locale, { maximumFractionDigits: digits }).replace("-", "−");
}

/** Whether a column counts years or ranks, which take no thousands mark. */
export function isYear({ name, type }: Pick<Field, "name" | "type">): boolean {
  return type === "integer" && /year/.test(name);
}
