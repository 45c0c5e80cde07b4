import type { Finding } from "../../model/finding.js";

/** Reports an error of a published file, with the line of its first mark where that is known. */
export function pageFinding(
  { file, html }: { file: string; html: string },
  message: string,
  mark?: string,
): Finding {
  const at = mark ? html.indexOf(mark) : -1;
  const place = at < 0 ? {} : { line: html.slice(0, at).split("\n").length };
  return { file: `dist/${file}`, ...place, message, severity: "error" };
}
