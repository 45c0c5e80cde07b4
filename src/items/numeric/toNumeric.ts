import { errorAt, type Path, type Problem } from "../../model/problem.js";
import type { FactLookup } from "../spec/base.js";
import type { NumericKey } from "./score.js";
import type { NumericItem, NumericSpec } from "./spec.js";

type Authored = NumericSpec["key"];

/** Resolves the facts in the key and in the wrong values; an unknown one is a problem. */
export function toNumeric(
  { key, tolerance, within, anySign, near, ...spec }: NumericSpec,
  facts: FactLookup,
): { item: NumericItem; problems: Problem[] } {
  const problems: Problem[] = [];
  const resolve = (path: Path, authored: Authored): number => {
    const found = resolveNumber(authored, facts);
    if (typeof found === "number") return found;
    problems.push(errorAt(path, found));
    return Number.NaN;
  };
  const value = resolve(["key"], key);
  const rule: Omit<NumericKey, "value"> = {
    ...(within === undefined ? { tolerance: tolerance ?? 0 } : { within }),
    ...((anySign ?? isFall(key, value)) ? { anySign: true } : {}),
  };
  const item: NumericItem = {
    ...spec,
    key: { ...rule, value },
    keyText: sayAuthored(key),
    near: near.map((wrong, i) => ({
      ...rule,
      ...wrong,
      value: resolve(["near", i, "value"], wrong.value),
      text: sayAuthored(wrong.value),
    })),
  };
  return { item, problems };
}

// "It fell by 66 percent" and "it changed by −66 percent" are the same answer.
function isFall(authored: Authored, value: number): boolean {
  return typeof authored !== "number" && value < 0;
}

function resolveNumber(authored: Authored, facts: FactLookup): number | string {
  if (typeof authored === "number") return authored;
  const fact = facts.get(authored.fact);
  if (!fact) return `unknown fact "${authored.fact}"`;
  if (typeof fact.value === "number") return fact.value;
  return `fact "${authored.fact}" is no number but ${fact.value}`;
}

function sayAuthored(authored: Authored): string {
  return typeof authored === "number" ? String(authored) : `{{fact:${authored.fact}}}`;
}
