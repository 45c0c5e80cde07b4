import type { Operation } from "./factSpec.js";

const minus = "−";

interface Computation {
  /** The result; percent for `change`, `fall` and `share`. */
  value: number;
  /** The computation as a reader can redo it. */
  formula: string;
}

/** Computes a fact from others, given as values and as they are printed. */
export function compute(
  operation: Operation,
  values: readonly number[],
  printed: readonly string[],
): Computation {
  const [a = Number.NaN, b = Number.NaN] = values;
  const [p = "", q = ""] = printed;
  const total = values.reduce((sum, value) => sum + value, 0);
  const all = printed.join(" + ");
  const results: Record<Operation, Computation> = {
    change: { value: (a / b - 1) * 100, formula: `${p} ÷ ${q} ${minus} 1` },
    fall: { value: (1 - a / b) * 100, formula: `1 ${minus} ${p} ÷ ${q}` },
    share: { value: (a / b) * 100, formula: `${p} ÷ ${q}` },
    ratio: { value: a / b, formula: `${p} ÷ ${q}` },
    sum: { value: total, formula: all },
    difference: { value: a - b, formula: `${p} ${minus} ${q}` },
    mean: { value: total / values.length, formula: `(${all}) ÷ ${values.length}` },
  };
  const result = results[operation];
  if (!Number.isFinite(result.value)) throw new Error(`${result.formula} is not a number`);
  return result;
}
