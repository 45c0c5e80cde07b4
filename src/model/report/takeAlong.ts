import { longestProgress, maybeJson, readProgress } from "../progress/parseProgress.js";
import type { Progress } from "../progress/progress.js";

const format = "rare-leverage-progress";
const edition = 1;

/** The longest file that is looked at, in bytes: what is stored, written with four bytes a letter. */
export const largestFile = 4 * longestProgress;

/** Why a file is not taken in; `field` says which of its fields is wrong. */
export type Refusal =
  | { problem: "tooLong" | "notJson" | "notOurs" | "newer" }
  | { problem: "field"; field: string };

/** What came of reading a file. */
export type TakenAlong = { progress: Progress; exported: string } | Refusal;

/** Progress as a file to take along: small, and readable in an editor. */
export function toTakeAlong(progress: Progress, now: Date): string {
  const envelope = { format, edition, exported: now.toISOString(), progress };
  return `${JSON.stringify(envelope)}\n`;
}

/** The name of the file that is taken along on a day, as the learner's own clock has it. */
export function takeAlongName(now: Date): string {
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, "0"));
  return `${format}-${now.getFullYear()}-${month}-${day}.json`;
}

/** A file's text → the progress in it, or why it is refused whole; it may hold anything. */
export function parseTakeAlong(text: string): TakenAlong {
  // The envelope is a little longer than what it holds.
  if (text.length > longestProgress + 1000) return { problem: "tooLong" };
  const value = maybeJson(text.replace(/^\uFEFF/, ""));
  if (value === undefined) return { problem: "notJson" };
  if (!isOurs(value)) return { problem: "notOurs" };
  if (typeof value.edition === "number" && value.edition > edition) return { problem: "newer" };
  if (value.edition !== edition) return wrong("edition");
  if (typeof value.exported !== "string" || !isTime(value.exported)) return wrong("exported");
  const read = readProgress(value.progress);
  if ("progress" in read) return { progress: read.progress, exported: value.exported };
  return read.newer ? { problem: "newer" } : wrong(read.field);
}

interface Envelope {
  edition?: unknown;
  exported?: unknown;
  progress?: unknown;
}

function isOurs(value: unknown): value is Envelope {
  return (
    typeof value === "object" &&
    value !== null &&
    Object.hasOwn(value, "format") &&
    (value as { format: unknown }).format === format
  );
}

function isTime(text: string): boolean {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text) && !Number.isNaN(Date.parse(text));
}

// A field's name may come from the file too, and be of any length.
function wrong(field: string): Refusal {
  return { problem: "field", field: field.length > 120 ? `${field.slice(0, 119)}…` : field };
}
