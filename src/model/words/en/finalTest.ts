/** Words of the final test, in the browser. */
export const enFinalTest = {
  title: "The final test",
  intro: (n: number, lessons: number) =>
    `${n} questions, one for each objective of ${lessons === 1 ? "1 lesson" : `the ${lessons} lessons`}, mixed. Say each time how sure you are.`,
  rules:
    "The first answer counts. You may stop at any time and go on later in this browser. The answers also count in the lessons and in your review.",
  begin: "Begin",
  goOn: (n: number) => (n === 1 ? "Go on: 1 question is left" : `Go on: ${n} questions are left`),
  question: (n: number, total: number) => `Question ${n} of ${total}`,
  loading: "Loading the question.",
  next: "Next question",
  skip: "Later",
  finish: "See how it went",
  failed:
    "This question could not be loaded. Perhaps you are offline, and its lesson has not been kept for that.",
  tryAgain: "Try again",
  done: "How it went",
  right: (right: number, total: number) => `${right} of ${total} right.`,
  partly: (n: number) => `${n} partly right.`,
  certain: (right: number, n: number) =>
    n === 1
      ? `You were certain once, and ${right ? "right" : "not right"}.`
      : `You were certain ${n} times, ${right} of them right.`,
  lesson: (n: number) => `Lesson ${n}`,
  outcome: { right: "right", partly: "partly right", wrong: "not right", open: "not answered" },
  readAgain: "Read the step again",
  again: "Take the test again",
  none: "There is no question yet.",
};
