import type { Place } from "../place.js";
import type { PageSource } from "../readPage.js";

/**
 * What stands in a `specimen` fence as a page of its own: fences and text as on a page, or, without
 * any fence, one item.
 */
export function toSpecimenPage(text: string, { file, line }: Place): PageSource {
  const hasFences = /^ {0,3}(`{3,}|~{3,})/m.test(text);
  return hasFences
    ? { file, data: {}, content: text, offset: line - 1 }
    : { file, data: {}, content: `\`\`\`quiz\n${text.trimEnd()}\n\`\`\`\n`, offset: line - 2 };
}
