/** Words of the start page, of the page about the course and of the page for missing addresses, written at build time. */
export const enPagesFront = {
  front: {
    none: "This edition has no lesson yet.",
    begin: (n: number, title: string) => `Begin with lesson ${n}: ${title}`,
    facts: (lessons: number, minutes: string) =>
      `${lessons === 1 ? "One lesson" : `${lessons} lessons`} of about ${minutes} minutes. No account.`,
  },
  grades: {
    caption: "The grades of evidence",
    heads: ["Grade", "What it means", "Rows"],
    all: [
      ["A", "read in the primary source, or in a literal or machine-readable copy of it"],
      [
        "B",
        "read in a secondary source: the press, the trade press, a transcription, a collection",
      ],
      ["D", "computed here from rows of grade A or B; the note of the row says how"],
    ] as const,
  },
};
