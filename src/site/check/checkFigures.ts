import type { Finding } from "../../model/finding.js";
import { parseFigureSpec } from "../figureSpec.js";
import { findFences } from "../item/findFences.js";
import type { PageSource } from "../readPage.js";

/** Mistakes in the `chart` fences of a page. */
export function checkFigures({ file, content, offset }: PageSource): Finding[] {
  return findFences(content, "chart").flatMap(({ text, line }) => {
    const place = { file, line: line + offset };
    try {
      parseFigureSpec(text, place);
      return [];
    } catch (error) {
      const lines = (error instanceof Error ? error.message : String(error)).split("\n");
      return lines.map((words) => toFinding(words, place));
    }
  });
}

// The figure says `file:line: words` of itself.
function toFinding(words: string, place: { file: string; line: number }): Finding {
  const [, line, message] = /^.+?:(\d+): (.+)$/.exec(words) ?? [];
  return {
    file: place.file,
    line: line === undefined ? place.line : Number(line),
    message: message ?? words,
    severity: "error",
  };
}
