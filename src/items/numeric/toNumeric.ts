import type { Problem } from "../../model/problem.js";
import type { FactLookup } from "../spec/base.js";
import { type FactNumber, numberResolver, sayFactNumber } from "../spec/factNumber.js";
import type { NumericKey } from "./score.js";
import type { NumericItem, NumericSpec } from "./spec.js";

/** Resolves the facts in the key and in the wrong values; an unknown one is a problem. */
export function toNumeric(
  { key, tolerance, within, anySign, near, ...spec }: NumericSpec,
  facts: FactLookup,
): { item: NumericItem; problems: Problem[] } {
  const problems: Problem[] = [];
  const resolve = numberResolver(facts, problems);
  const value = resolve(["key"], key);
  const rule: Omit<NumericKey, "value"> = {
    ...(within === undefined ? { tolerance: tolerance ?? 0 } : { within }),
    ...((anySign ?? isFall(key, value)) ? { anySign: true } : {}),
  };
  const item: NumericItem = {
    ...spec,
    key: { ...rule, value },
    keyText: sayFactNumber(key),
    near: near.map((wrong, i) => ({
      ...rule,
      ...wrong,
      value: resolve(["near", i, "value"], wrong.value),
      text: sayFactNumber(wrong.value),
    })),
  };
  return { item, problems };
}

// "It fell by 66 percent" and "it changed by −66 percent" are the same answer.
function isFall(authored: FactNumber, value: number): boolean {
  return typeof authored !== "number" && value < 0;
}
