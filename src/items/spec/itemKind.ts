import type * as v from "valibot";
import type { Path, Problem } from "../../model/problem.js";
import type { FactLookup } from "./base.js";

/** One thing of an item that has feedback of its own: an option, a wrong value, a pair, a gap's word. */
export interface Entry {
  /** Where it is written in the item; empty for the item itself. */
  path: Path;
  /** What the learner reads; nothing where the entry is a number. */
  text?: string;
  /** Why it is right or wrong; empty where its text says all, as in some criteria. */
  why: string;
  /** Whether it is right; nothing where that depends on its place. */
  key?: boolean;
  /** The id of the false belief behind it. */
  misconception?: string;
}

/** The author's side of a kind of item. */
export interface ItemKind<Spec, T, Schema extends v.GenericSchema<unknown, Spec>> {
  /** What an author may write. */
  schema: Schema;
  /** Completes what the author wrote. */
  toItem(spec: Spec, facts: FactLookup): { item: T; problems: Problem[] };
  /** Mistakes that a schema cannot see. */
  problems(item: T): Problem[];
  /** What makes attempts comparable, besides kind and stem: attempts at anything else do not count. */
  asked(item: T): unknown;
  /** Everything that has feedback of its own. */
  entries(item: T): Entry[];
}

/** Completes an item whose authored form is complete already. */
export function complete<T>(item: T): { item: T; problems: Problem[] } {
  return { item, problems: [] };
}

/** The entries of a list of options, which stand in a field named `options`. */
export function optionEntries(
  options: readonly { text: string; why: string; key?: boolean; misconception?: string }[],
): Entry[] {
  return options.map((option, i) => ({ ...option, path: ["options", i] }));
}
