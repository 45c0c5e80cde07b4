import { termPattern } from "../../model/glossary/termUses.js";
import { readGlossary } from "../glossary/readGlossary.js";
import { readFacts } from "../readData.js";

/** Inline Markdown → plain text: facts as their numbers, terms as their words, comparisons and marks left out. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/\{\{fact:\s*([^}\s]*)\s*\}\}/g, (_all, id: string) => readFacts().get(id)?.text ?? id)
    .replace(termPattern, (_all, id: string, words?: string) => {
      return words ?? readGlossary().terms.get(id.trim())?.term ?? id;
    })
    .replace(/\{\{show:[^|}]*\|([^}]*)\}\}/g, "$1")
    .replace(/\{\{[a-z]+:[^}]*\}\}/g, "")
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/(\*\*|__|\*|_|`)(?=\S)(.+?)(?<=\S)\1/g, "$2")
    .replace(/<\/?[A-Za-z][^>]*>/g, "")
    .trim();
}
