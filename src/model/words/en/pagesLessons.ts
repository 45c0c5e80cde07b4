/** Words of the lists of lessons, written at build time only. */
export const enPagesLessons = {
  lessons: {
    none: "This edition has no lesson yet.",
    items: (n: number) => (n === 1 ? "1 question" : `${n} questions`),
    tests: (n: number) => (n === 1 ? "Tests the claim" : "Tests the claims"),
    begin: (n: number) => `Begin lesson ${n}`,
    others: "Other lessons",
    prev: (n: number) => `Back: lesson ${n}`,
    next: (n: number) => `Next: lesson ${n}`,
  },
};
