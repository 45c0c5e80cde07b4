import type { Finding } from "../../model/finding.js";
import { runTool } from "./runTool.js";

/** Type errors, as the TypeScript compiler finds them. */
export async function checkTypes(): Promise<Finding[]> {
  return parseTypeErrors(await runTool("typescript/bin/tsc", ["--noEmit", "--pretty", "false"]));
}

const located = /^(\S.*?)\((\d+),\d+\): error (TS\d+: .*)$/;

/** The compiler's lines → findings; a line that goes on with another's words joins it. */
export function parseTypeErrors(output: string): Finding[] {
  const findings: Finding[] = [];
  for (const text of output.split("\n").filter((line) => line.trim() !== "")) {
    const [, file, line, message = text] = located.exec(text) ?? [];
    const last = findings.at(-1);
    if (file !== undefined) {
      findings.push({ file, line: Number(line), message, severity: "error" });
    } else if (last && text.startsWith(" ")) {
      last.message += ` ${text.trim()}`;
    } else {
      findings.push({ file: "tsconfig.json", message, severity: "error" });
    }
  }
  return findings;
}
