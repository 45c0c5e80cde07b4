/** `{{term:id}}` or `{{term:id|words}}`: the id, and the words where there are some. */
export const termPattern = /\{\{term:([^|}]*)(?:\|([^}]*))?\}\}/g;

/** The ids of the terms that a text links to, in their order. */
export function termsIn(text: string): string[] {
  return [...text.matchAll(termPattern)].map(([, id = ""]) => id.trim());
}
