/** The ids that more than one element of a page has. */
export function findTwins(document: Document): string[] {
  const seen = new Set<string>();
  const twins = new Set<string>();
  for (const { id } of document.querySelectorAll("[id]")) {
    if (seen.has(id)) twins.add(id);
    seen.add(id);
  }
  return [...twins];
}
