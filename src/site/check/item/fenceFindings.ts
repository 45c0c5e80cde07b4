import type { Finding } from "../../../model/finding.js";
import { type Fence, findFences } from "../../item/findFences.js";
import type { Place } from "../../place.js";
import type { PageSource } from "../../readPage.js";

/** A fence that could be read, and where its first line stands. */
export interface ReadFence<T> {
  value: T;
  fence: Fence;
  place: Place;
}

/** Reads the fences of a page that have a name; what the reader throws becomes findings. */
export function readFences<T>(
  page: PageSource,
  name: string,
  read: (yaml: string, place: Place) => T,
): { read: ReadFence<T>[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const found = findFences(page.content, name).flatMap((fence) => {
    const place = { file: page.file, line: fence.line + page.offset };
    try {
      return [{ value: read(fence.text, place), fence, place }];
    } catch (error) {
      findings.push(...toFindings(error, place));
      return [];
    }
  });
  return { read: found, findings };
}

// A reader says `file:line: words` for each mistake, one a line.
function toFindings(error: unknown, { file, line }: Place): Finding[] {
  const text = error instanceof Error ? error.message : String(error);
  return text.split("\n").map((words) => {
    const [, at, message = words] = /^[^:]+:(\d+): (?:error: )?(.+)$/.exec(words) ?? [];
    return { file, line: at === undefined ? line : Number(at), message, severity: "error" };
  });
}
