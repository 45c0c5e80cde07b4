import type { Metafile } from "esbuild";

/** Modules that are to come in one file, with the entries that bring them. */
export interface Joint {
  modules: string[];
  entries: string[];
}

type Outputs = Metafile["outputs"];

/** Below this size, in bytes before compression, a file of its own is not worth a request. */
const small = 2500;
/** A part that so many entries share is worth having in the file that they all load. */
const many = 5;
/** An entry that needs so many of those parts may bring them all. */
const several = 3;

/**
 * Finds what to join in a first bundling, where a file is made for each set of entries that share
 * something. What the script of all pages needs is loaded wherever anything is: it comes in one file for
 * all. What many of the others share comes in a second one, with the small parts beside it.
 */
export function joinParts({ outputs }: Metafile, app: string): Joint[] {
  const entries = Object.keys(outputs).filter((path) => outputs[path]?.entryPoint);
  const reached = new Map(entries.map((entry) => [entry, partsOf(outputs, entry)]));
  const start = entries.find((entry) => outputs[entry]?.entryPoint === app) ?? "";
  const always = reached.get(start) ?? new Set();
  const later = (part: string) => !always.has(part) && !outputs[part]?.entryPoint;
  const sharers = (part: string, among: readonly string[]) =>
    among.filter((entry) => reached.get(entry)?.has(part)).length;
  const parts = Object.keys(outputs).filter(later);
  const heart = parts.filter((part) => sharers(part, entries) >= many);
  const group = entries.filter(
    (entry) => heart.filter((part) => reached.get(entry)?.has(part)).length >= several,
  );
  const joined = parts.filter(
    (part) =>
      sharers(part, group) >= many ||
      ((outputs[part]?.bytes ?? 0) < small && sharers(part, group) > 1),
  );
  return [toJoint(outputs, [...always], entries), toJoint(outputs, joined, group)];
}

function toJoint(outputs: Outputs, parts: string[], entries: string[]): Joint {
  return {
    modules: parts.flatMap((part) => Object.keys(outputs[part]?.inputs ?? {})),
    entries: entries.flatMap((entry) => outputs[entry]?.entryPoint ?? []),
  };
}

/** The files without entry that an entry needs before it can run. */
function partsOf(outputs: Outputs, entry: string): Set<string> {
  const found = new Set([entry]);
  for (const path of found) {
    for (const { path: next, kind } of outputs[path]?.imports ?? []) {
      if (kind === "import-statement") found.add(next);
    }
  }
  found.delete(entry);
  return found;
}
