import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "../../model/finding.js";
import { type PageSource, parsePage } from "../readPage.js";

/** Every page below the source folder; front matter that is no YAML becomes a finding. */
export function listPages({ root = "docs" } = {}): { pages: PageSource[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const pages = listMarkdown(root).flatMap((file) => {
    try {
      return [parsePage(readFileSync(file, "utf8"), file)];
    } catch (error) {
      const message = `front matter: ${error instanceof Error ? error.message : String(error)}`;
      findings.push({ file, line: 1, message, severity: "error" });
      return [];
    }
  });
  return { pages, findings };
}

/** Markdown files below a folder. Links lead out of it, to code; hidden folders hold what was built. */
export function listMarkdown(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries
    .sort((a, b) => a.name.localeCompare(b.name, "en"))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory() && !entry.name.startsWith(".")) return listMarkdown(path);
      return entry.isFile() && entry.name.endsWith(".md") ? [path] : [];
    });
}
