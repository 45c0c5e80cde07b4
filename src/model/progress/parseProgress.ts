import * as v from "valibot";
import { judgementEntries } from "../judgement/parseJudgement.js";
import { mostAttempts, type Progress } from "./progress.js";

/** The longest text that is looked at, in characters: browsers keep little more. */
export const longestProgress = 4_000_000;

/** The longest text that a learner may write in one field, in characters. */
export const longestText = 4000;

const id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,99}$/));
const time = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));
const finite = v.pipe(v.number(), v.finite());
const list = <T extends v.GenericSchema>(entry: T) => v.pipe(v.array(entry), v.maxLength(100));
const confidence = v.picklist(["guess", "think", "know"]);
const hints = v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(20)));

const response = v.union([
  finite,
  list(v.union([finite, text(200)])),
  v.strictObject({ values: list(finite), text: text(longestText) }),
]);

const attempt = v.strictObject({
  response,
  score: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  confidence,
  at: time,
  hints,
  took: v.exactOptional(time),
  traps: v.exactOptional(list(id)),
});

const item = v.strictObject({
  hash: text(40),
  attempts: v.pipe(v.array(attempt), v.maxLength(mostAttempts)),
  revealed: v.boolean(),
  hints,
  draft: v.exactOptional(
    v.strictObject({ response, confidence: v.exactOptional(confidence), at: time }),
  ),
  note: v.exactOptional(v.strictObject({ text: text(longestText), at: time })),
});

const place = v.strictObject({
  step: text(200),
  number: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000)),
  title: text(300),
  at: time,
});

const game = v.strictObject({
  setup: v.pipe(v.string(), v.regex(/^[0-9A-Z]{1,20}$/)),
  moves: v.pipe(v.string(), v.regex(/^[tw]{0,100}$/)),
  lesson: v.exactOptional(id),
  at: time,
});

const day = v.pipe(v.string(), v.regex(/^(\d{4}-\d\d-\d\d)?$/));
const few = <T>(record: Readonly<Record<string, T>>) => Object.keys(record).length <= 5000;

const progress = v.strictObject({
  version: v.literal(3),
  items: v.pipe(v.record(id, item), v.check(few)),
  places: v.pipe(v.record(id, place), v.check(few)),
  exam: v.exactOptional(v.strictObject({ day, at: time })),
  ...judgementEntries,
  test: v.exactOptional(v.strictObject({ at: time })),
  games: v.exactOptional(v.pipe(v.record(id, game), v.check(few))),
});

/** What came of reading a stored text; `newer` when a later edition of the course wrote it. */
export type ParsedProgress = { progress: Progress } | { reason: string; newer?: true };

/** Stored text → progress, or the reason why it is none; it may come from anywhere and hold anything. */
export function parseProgress(stored: string): ParsedProgress {
  if (stored.length > longestProgress) return { reason: "too long" };
  const value = maybeJson(stored);
  if (value === undefined) return { reason: "not JSON" };
  const read = readProgress(value);
  if ("progress" in read) return read;
  const reason = `${read.field}: ${read.message}`;
  return read.newer ? { reason, newer: true } : { reason };
}

/** What came of reading a value: progress, or the field that is wrong in it and what is expected. */
export type ReadProgress =
  | { progress: Progress }
  | { field: string; message: string; newer: boolean };

/** Any value → progress, or where it is none. */
export function readProgress(value: unknown): ReadProgress {
  const result = v.safeParse(progress, upgrade(value), { abortEarly: true });
  if (result.success) return { progress: result.output };
  const [issue] = result.issues;
  return {
    field: v.getDotPath(issue) ?? "progress",
    message: issue.message,
    newer: isNewer(value),
  };
}

/** Earlier versions had the same fields and fewer of them. */
function upgrade(value: unknown): unknown {
  const version = versionOf(value);
  return version === 1 || version === 2 ? { ...(value as object), version: 3 } : value;
}

function isNewer(value: unknown): boolean {
  const version = versionOf(value);
  return typeof version === "number" && version > 3;
}

function versionOf(value: unknown): unknown {
  return typeof value === "object" && value !== null && "version" in value
    ? value.version
    : undefined;
}

/** The value that a text writes down; undefined when it is no JSON. */
export function maybeJson(stored: string): unknown {
  try {
    return JSON.parse(stored);
  } catch {
    return undefined;
  }
}
