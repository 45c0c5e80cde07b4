import type { Finding } from "../../model/finding.js";

const placed = /^(?<file>[^\s:]+):(?<line>\d+):\d+: ERROR: (?<message>.+)$/;
const brokenLink = /^↳ (?<page>\/\S*) → (?<target>.+)$/;
const download = /\bnpm:(?<name>@?[^@\s]+)@\S+ → /;
const signs: readonly RegExp[] = [
  /^([A-Z]\w*Error|[Ee]rror):/,
  /^Unexpected error:/,
  /\berror in \d/,
  /unable to (fetch|resolve)/,
  /import not found/,
  /[Ii]nvalid front matter/,
];

/** Finds in Framework's log what its exit code hides: errors that it reports and then builds on. */
export function findLogErrors(log: string): Finding[] {
  const lines = log.split("\n").map((line) => line.trim());
  return lines.flatMap((line) => toFinding(line) ?? []);
}

function toFinding(text: string): Finding | undefined {
  const { file, line, message } = placed.exec(text)?.groups ?? {};
  if (file && message) return { file, line: Number(line), message, severity: "error" };
  const { page, target } = brokenLink.exec(text)?.groups ?? {};
  // It knows the pages that it built, and not the files that it copied: those are our gate's.
  if (page && target && isFile(target)) return undefined;
  if (page) {
    return { file: `docs${page}.md`, message: `broken link to ${target}`, severity: "error" };
  }
  const { name } = download.exec(text)?.groups ?? {};
  if (name) return { file: "docs", message: needsNetwork(name), severity: "error" };
  if (!signs.some((sign) => sign.test(text))) return undefined;
  return { file: "docs", message: text, severity: "error" };
}

function isFile(target: string): boolean {
  return /\.[a-z]+(?:[?#]|$)/.test(target);
}

function needsNetwork(name: string): string {
  return `a page needs ${name} from the network: import it by its bare name from a package of package.json`;
}
