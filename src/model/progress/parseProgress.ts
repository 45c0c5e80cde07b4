import * as v from "valibot";
import { mostAttempts, type Progress } from "./progress.js";

/** The longest text that is looked at, in characters: a year's work is far below. */
const longest = 2_000_000;

const id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,99}$/));
const time = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const finite = v.pipe(v.number(), v.finite());

const attempt = v.strictObject({
  response: v.union([finite, v.pipe(v.array(finite), v.maxLength(100))]),
  score: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  confidence: v.picklist(["guess", "think", "know"]),
  at: time,
});

const item = v.strictObject({
  hash: v.pipe(v.string(), v.maxLength(40)),
  attempts: v.pipe(v.array(attempt), v.maxLength(mostAttempts)),
  revealed: v.boolean(),
});

const place = v.strictObject({
  step: v.pipe(v.string(), v.maxLength(200)),
  number: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000)),
  title: v.pipe(v.string(), v.maxLength(300)),
  at: time,
});

const few = <T>(record: Readonly<Record<string, T>>) => Object.keys(record).length <= 5000;

const progress = v.strictObject({
  version: v.literal(1),
  items: v.pipe(v.record(id, item), v.check(few)),
  places: v.pipe(v.record(id, place), v.check(few)),
});

/** What came of reading a stored text. */
export type ParsedProgress = { progress: Progress } | { reason: string };

/** Stored text → progress, or the reason why it is none; it may come from anywhere and hold anything. */
export function parseProgress(text: string): ParsedProgress {
  if (text.length > longest) return { reason: "too long" };
  const value = maybeJson(text);
  if (value === undefined) return { reason: "not JSON" };
  const result = v.safeParse(progress, value, { abortEarly: true });
  if (result.success) return { progress: result.output };
  const [issue] = result.issues;
  return { reason: `${v.getDotPath(issue) ?? "progress"}: ${issue.message}` };
}

function maybeJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
