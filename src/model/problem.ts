import type { BaseIssue } from "valibot";
import type { Finding } from "./finding.js";

/** Where in an authored item something is: field names, and positions from 0 in lists. */
export type Path = readonly (string | number)[];

/** One mistake of an author, before it has a file and a line. */
export interface Problem {
  /** The field it is about; empty for the whole item. */
  path: Path;
  /** What is wrong, in words, without the field's name. */
  message: string;
  /** Whether it must be mended, or only looked at. */
  severity: Finding["severity"];
}

/** A mistake that must be mended. */
export function errorAt(path: Path, message: string): Problem {
  return { path, message, severity: "error" };
}

/** Something to look at that may be right. */
export function noteAt(path: Path, message: string): Problem {
  return { path, message, severity: "warning" };
}

/** A path as an author counts: `["options", 1, "why"]` is `option 2, why`. */
export function sayPath(path: Path): string {
  const words: string[] = [];
  for (const part of path) {
    const list = words.at(-1);
    if (typeof part === "string") words.push(part);
    else words.splice(-1, 1, `${singular(list ?? "entry")} ${part + 1}`);
  }
  return words.join(", ");
}

function singular(list: string): string {
  return list === "criteria" ? "criterion" : list.replace(/s$/, "");
}

/** A schema's issue in the words of an author. */
export function toProblem(issue: BaseIssue<unknown>): Problem {
  const path = (issue.path ?? []).map(({ key }) => (typeof key === "number" ? key : String(key)));
  return errorAt(path, sayIssue(issue));
}

function sayIssue(issue: BaseIssue<unknown>): string {
  if (issue.type === "strict_object" && issue.expected === "never") return "unknown field";
  if (issue.input === undefined) return "missing";
  if (issue.kind !== "schema" || issue.type === "union") return issue.message;
  return `expected ${nameOf(issue.expected)}, found ${issue.input === null ? "nothing" : issue.received}`;
}

const names: Readonly<Record<string, string>> = {
  string: "text",
  Array: "a list",
  Object: "fields",
  boolean: "true or false",
  number: "a number",
};

function nameOf(expected: string | null): string {
  return names[expected ?? ""] ?? expected?.replaceAll("|", "or") ?? "something else";
}
