/** Words of the glossary, of the terms in a text and of lists to read on, written at build time only. */
export const enPagesGlossary = {
  glossary: {
    find: "Find a word",
    what: "terms",
    none: "No term has these words. Try fewer letters.",
    empty: "No term is defined yet.",
    count: (n: number) => (n === 1 ? "1 term" : `${n} terms`),
    also: (word: string) => `also: ${word}`,
    see: "See also:",
    usedIn: "Used in:",
    unused: "No lesson of this edition uses it yet.",
    step: (lesson: number, step: number, title: string) =>
      `lesson ${lesson}, step ${step}: ${title}`,
    intro: (lesson: number) => `lesson ${lesson}`,
    heading: "Words explained",
    entry: "In the glossary",
    back: "Back to the text",
  },
  reading: {
    record: "In the list of sources",
  },
};
