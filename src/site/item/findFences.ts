/** A fenced block of a page. */
export interface Fence {
  /** What stands between the fences. */
  text: string;
  /** The line of the page's content on which the text begins, from 1. */
  line: number;
}

const opening = /^ {0,3}(`{3,}|~{3,})\s*(\S*)/;

/** Finds the blocks with this name after the fence, and none that is shown inside another block. */
export function findFences(content: string, name: string): Fence[] {
  const fences: Fence[] = [];
  const lines = content.split(/\r?\n/);
  for (let i = 0; i < lines.length; i++) {
    const [, marks = "", info = ""] = opening.exec(lines[i] ?? "") ?? [];
    if (!marks) continue;
    const start = i + 1;
    const end = lines.findIndex((line, n) => n >= start && closes(line, marks));
    i = end < 0 ? lines.length : end;
    if (info === name) fences.push({ text: lines.slice(start, i).join("\n"), line: start + 1 });
  }
  return fences;
}

function closes(line: string, marks: string): boolean {
  const trimmed = line.trim();
  return trimmed.startsWith(marks) && trimmed.replaceAll(marks[0] ?? "", "") === "";
}
