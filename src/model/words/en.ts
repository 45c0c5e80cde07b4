/** Every word of the interface in English; another language is another file of the same shape. */
export const en = {
  locale: "en",
  page: {
    module: "Rare Leverage",
    lesson3: "Lesson 3",
    skip: "Skip to the text",
    licence:
      "Text and data tables: CC BY 4.0; figures under the terms of their publishers. Code: ISC. No account, no tracker: what you do here stays in this browser.",
  },
  lesson: {
    number: (n: number) => `Lesson ${n}`,
    minutes: (n: number) => `about ${n} minutes`,
    objectives: "What you will be able to do",
    prior: "Good to know before:",
    steps: "Steps of this lesson",
    start: (title: string) => `Start with step 1: ${title}`,
    stepOf: (n: number, total: number) => `End of step ${n} of ${total}`,
    prev: "Back:",
    next: "Next:",
  },
  fact: {
    note: "source note",
    heading: "Sources and notes",
    intro:
      "Each underlined number in the text leads here. A number that we computed says from what.",
    back: "Back to the text",
    close: "Close",
    noAddress: "no address recorded",
    grades: {
      A: "Read in the primary source.",
      B: "Read in a secondary source.",
      D: "Computed here.",
    },
  },
};

/** The shape that each language file has to fill. */
export type Words = typeof en;
