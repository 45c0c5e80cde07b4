import * as v from "valibot";
import { errorAt, type Problem, toProblem } from "../../model/problem.js";
import { type Item, isKind, kindOf, kinds } from "../kinds.js";
import type { FactLookup } from "./base.js";
import { feedbackProblems } from "./feedbackProblems.js";
import type { ItemKind } from "./itemKind.js";

/** An item, when nothing stops it from being asked, and all that is wrong or odd about it. */
export interface ItemResult {
  item?: Item;
  problems: Problem[];
}

/** Authored fields → a complete item; collects every mistake, not the first only. */
export function toItem(value: unknown, { facts }: { facts: FactLookup }): ItemResult {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return { problems: [errorAt([], "expected fields such as id, kind and stem")] };
  }
  const kind = "kind" in value ? value.kind : undefined;
  if (isKind(kind)) return completeItem(kindOf(kind), value, facts);
  const names = Object.keys(kinds).join(", ");
  const found = kind === undefined ? "missing" : `unknown kind "${String(kind)}"`;
  return { problems: [errorAt(["kind"], `${found}; the kinds are ${names}`)] };
}

function completeItem(
  kind: ItemKind<unknown, Item, v.GenericSchema>,
  value: object,
  facts: FactLookup,
): ItemResult {
  const parsed = v.safeParse(kind.schema, value);
  if (!parsed.success) return { problems: parsed.issues.map(toProblem) };
  const { item, problems } = kind.toItem(parsed.output, facts);
  const all = [...problems, ...kind.problems(item), ...feedbackProblems(item)];
  const stopped = all.some(({ severity }) => severity === "error");
  return stopped ? { problems: all } : { item, problems: all };
}
