/** Words of the link that leads to where the reader was last. */
export const enFront = {
  goOn: (lesson: string, step: number, title: string) =>
    `Go on with lesson ${lesson}, step ${step}: ${title}`,
};
