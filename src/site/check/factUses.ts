import type { Finding } from "../../model/finding.js";
import type { PageSource } from "../readPage.js";

/** Where a page names a fact. */
export interface FactUse {
  id: string;
  file: string;
  line: number;
}

const inProse = /\{\{\s*fact:\s*([^}\s]*)\s*\}\}/g;
const asKey = /\{\s*fact:\s*([a-z0-9-]+)\s*\}|^\s*fact:\s*([a-z0-9-]+)\s*$/g;

/** Every use of a fact on a page: `{{fact:id}}` in prose, `{fact: id}` as a key. */
export function factUses({ file, content, offset }: PageSource): FactUse[] {
  return content.split("\n").flatMap((text, index) => {
    const found = [...text.matchAll(inProse), ...text.matchAll(asKey)];
    const line = index + 1 + offset;
    return found.map(([, prose, key]) => ({ id: prose ?? key ?? "", file, line }));
  });
}

/** Facts that pages name in prose and that do not exist; items report those of their keys. */
export function unknownFacts(
  { file, content, offset }: PageSource,
  facts: ReadonlyMap<string, unknown>,
): Finding[] {
  return content.split("\n").flatMap((text, index) =>
    [...text.matchAll(inProse)]
      .filter(([, id = ""]) => !facts.has(id))
      .map(([, id = ""]): Finding => {
        const near = nearest(id, [...facts.keys()]);
        const hint = near ? `; did you mean "${near}"?` : "";
        const message = `unknown fact "${id}"${hint}`;
        return { file, line: index + 1 + offset, message, severity: "error" };
      }),
  );
}

/** The id that shares the most words with a mistyped one; nothing when none shares half of them. */
function nearest(id: string, ids: readonly string[]): string | undefined {
  const words = new Set(id.split("-"));
  const scored = ids.map((other) => {
    const others = other.split("-");
    const shared = others.filter((word) => words.has(word)).length;
    return { other, score: shared / Math.max(words.size, others.length) };
  });
  const best = scored.sort((a, b) => b.score - a.score)[0];
  return best && best.score >= 0.5 ? best.other : undefined;
}
