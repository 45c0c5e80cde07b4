/** The id that shares the most words with a mistyped one; nothing when none shares half of them. */
export function maybeNearest(id: string, ids: readonly string[]): string | undefined {
  const words = new Set(id.split("-"));
  const scored = ids.map((other) => {
    const others = other.split("-");
    const shared = others.filter((word) => words.has(word)).length;
    return { other, score: shared / Math.max(words.size, others.length) };
  });
  const best = scored.sort((a, b) => b.score - a.score)[0];
  return best && best.score >= 0.5 ? best.other : undefined;
}

/** What is said of an id that does not exist, with the one that may be meant. */
export function sayUnknown(what: string, id: string, ids: readonly string[]): string {
  const near = maybeNearest(id, ids);
  return `unknown ${what} "${id}"${near ? `; did you mean "${near}"?` : ""}`;
}
