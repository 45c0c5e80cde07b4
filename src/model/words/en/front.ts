/** Words of links that lead to where the reader was last, and of those on the page for being offline. */
export const enFront = {
  goOn: (lesson: string, step: number, title: string) =>
    `Go on with lesson ${lesson}, step ${step}: ${title}`,
  next: (lesson: string) => `Next: ${lesson}`,
  kept: "kept, opens now",
  notKept: "not kept in this browser",
};
