import type { Finding } from "../model/finding.js";

/** Writes a finding as one line: where, how bad, what. */
export function formatFinding({ file, line, message, severity }: Finding): string {
  return `${line === undefined ? file : `${file}:${line}`}: ${severity}: ${message}`;
}
