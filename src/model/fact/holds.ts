import type { Fact } from "./fact.js";

/** A comparison that a sentence relies on, such as `share-2009 > share-2014` or `share-2024 >= 85`. */
export interface Holds {
  left: string;
  operator: Operator;
  right: string;
}

const operators = {
  ">=": (a: number | string, b: number | string) => a >= b,
  "<=": (a: number | string, b: number | string) => a <= b,
  ">": (a: number | string, b: number | string) => a > b,
  "<": (a: number | string, b: number | string) => a < b,
  "=": (a: number | string, b: number | string) => a === b,
} as const;
type Operator = keyof typeof operators;

const form = /^\s*([a-z0-9.-]+)\s*(>=|<=|>|<|=)\s*([a-z0-9.-]+)\s*$/;

/** The text of a comparison → its parts; throws an Error that says what was expected. */
export function parseHolds(text: string): Holds {
  const [, left = "", operator = "", right = ""] = form.exec(text) ?? [];
  if (left && right && operator in operators) {
    return { left, operator: operator as Operator, right };
  }
  throw new Error(
    `found "${text.trim()}", expected two facts or numbers with >, <, >=, <= or = between`,
  );
}

/** What is wrong with a comparison, in words; nothing when it holds. Dates compare by time. */
export function holdsProblem(text: string, facts: ReadonlyMap<string, Fact>): string | undefined {
  const { left, operator, right } = parseHolds(text);
  const [a, b] = [operandOf(left, facts), operandOf(right, facts)];
  if (typeof a !== typeof b) return `compares ${left} with ${right}: one is a date, one a number`;
  if (operators[operator](a, b)) return undefined;
  return `no longer holds: ${left} is ${sayValue(left, facts)}, and ${right} is ${sayValue(right, facts)}`;
}

/** The facts that a comparison names. */
export function factsOf({ left, right }: Holds): string[] {
  return [left, right].filter((name) => !isNumber(name));
}

function operandOf(name: string, facts: ReadonlyMap<string, Fact>): number | string {
  if (isNumber(name)) return Number(name);
  const fact = facts.get(name);
  if (!fact) throw new Error(`unknown fact "${name}"`);
  return fact.value;
}

function sayValue(name: string, facts: ReadonlyMap<string, Fact>): string {
  return isNumber(name) ? name : (facts.get(name)?.text ?? name);
}

function isNumber(name: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(name);
}
