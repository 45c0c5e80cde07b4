import type { Finding } from "../../model/finding.js";
import type { PageSource } from "../readPage.js";
import { sayUnknown } from "./nearest.js";
import { ownOf, shownOf } from "./shownOf.js";

/** Where a page names a fact. */
export interface FactUse {
  id: string;
  file: string;
  line: number;
}

const inProse = /\{\{fact:\s*([^}\s]*)\s*\}\}/g;
const asKey = /(?<!\{)\{\s*fact:\s*([a-z0-9-]+)\s*\}|^\s*fact:\s*([a-z0-9-]+)\s*$/g;
const begun = /\{\{\s*fact\b[^}\n]*\}{0,2}/g;

/** Every use of a fact on a page: `{{fact:id}}` in prose, `{fact: id}` as a key. */
export function factUses({ file, content, offset }: PageSource): FactUse[] {
  const lines = ownOf(content).split("\n");
  return lines.flatMap((text, index) => {
    const found = [...text.matchAll(inProse), ...text.matchAll(asKey)];
    const line = index + 1 + offset;
    return found.map(([, id, other]) => ({ id: id ?? other ?? "", file, line }));
  });
}

/** Facts in prose that do not exist or are miswritten; items report those of their keys. */
export function unknownFacts(
  { file, content, offset }: PageSource,
  facts: ReadonlyMap<string, unknown>,
): Finding[] {
  const lines = shownOf(content).split("\n");
  return lines.flatMap((text, index) => {
    const ids = [...text.matchAll(inProse)].map(([, id = ""]) => id);
    const miswritten = [...text.replace(inProse, "").matchAll(begun)].map(([found]) => found);
    const messages = [
      ...ids.filter((id) => !facts.has(id)).map((id) => sayUnknown("fact", id, [...facts.keys()])),
      ...miswritten.map((found) => `found "${found}", expected {{fact:id}}`),
    ];
    const line = index + 1 + offset;
    return messages.map((message): Finding => ({ file, line, message, severity: "error" }));
  });
}
