import { readFacts } from "../readData.js";

/** Inline Markdown → plain text: facts as their numbers, comparisons and marks left out. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/\{\{fact:\s*([^}\s]*)\s*\}\}/g, (_all, id: string) => readFacts().get(id)?.text ?? id)
    .replace(/\{\{[a-z]+:[^}]*\}\}/g, "")
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/(\*\*|__|\*|_|`)(?=\S)(.+?)(?<=\S)\1/g, "$2")
    .replace(/<\/?[A-Za-z][^>]*>/g, "")
    .trim();
}
