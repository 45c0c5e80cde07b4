import type { Field } from "./dataPackage.js";

/** A cell's value; nothing where the table leaves it empty. */
export type Cell = string | number | null;

/** What a cell is, or in words what was expected of it. */
export type CellResult = { value: Cell } | { expected: string };

const number = /^-?\d+(\.\d+)?$/;

/** A cell's text → its value by the column's type and constraints. */
export function toCell(text: string, { type, constraints = {} }: Field): CellResult {
  if (text === "") return constraints.required ? { expected: "a value" } : { value: null };
  if (type === "string") return toText(text, constraints);
  if (!number.test(text)) {
    return { expected: expectedNumber(text) };
  }
  const value = Number(text);
  if (type === "integer" && !Number.isInteger(value)) return { expected: "a whole number" };
  const { minimum = -Infinity, maximum = Infinity } = constraints;
  if (value < minimum) return { expected: `a number of at least ${minimum}` };
  if (value > maximum) return { expected: `a number of at most ${maximum}` };
  return { value };
}

function expectedNumber(text: string): string {
  return /^[\d.,\s]+$/.test(text)
    ? "a number, with a point and without thousands separators"
    : "a number";
}

function toText(
  text: string,
  { enum: allowed, pattern }: NonNullable<Field["constraints"]>,
): CellResult {
  if (text !== text.trim()) return { expected: "no space before or after" };
  if (allowed && !allowed.includes(text)) return { expected: `one of ${allowed.join(", ")}` };
  if (pattern && !new RegExp(`^(?:${pattern})$`).test(text)) {
    return { expected: `text of the form ${pattern}` };
  }
  return { value: text };
}
