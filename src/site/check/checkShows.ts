import type { Finding } from "../../model/finding.js";
import { resolveShow } from "../kit/resolveShow.js";
import type { PageSource } from "../readPage.js";
import { shownOf } from "./shownOf.js";

const complete = /\{\{show:([^|}]*)\|[^}]*\}\}/g;
const begun = /\{\{\s*show\b[^}\n]*\}{0,2}/g;

/** Words that show a figure, view or mark that is not there, and such as are miswritten. */
export function checkShows({ file, content, offset }: PageSource): Finding[] {
  return shownOf(content)
    .split("\n")
    .flatMap((text, index) => {
      const targets = [...text.matchAll(complete)].map(([, target = ""]) => target);
      const miswritten = [...text.replace(complete, "").matchAll(begun)].map(
        ([found]) => `found "${found}", expected {{show:figure view mark|words}}`,
      );
      const messages = [...targets.flatMap((target) => problemOf(target, content)), ...miswritten];
      const line = index + 1 + offset;
      return messages.map((message): Finding => ({ file, line, message, severity: "error" }));
    });
}

function problemOf(target: string, content: string): string[] {
  try {
    resolveShow(target, content);
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}
