/**
 * The words of the review in English. They have a file of their own because the bundler keeps a file
 * together: among the other words they would be loaded on every page.
 */
export const enReview = {
  /** How dates are written: the day before the month. */
  dates: "en-GB",
  today: "today",
  tomorrow: "tomorrow",
  yesterday: "yesterday",
  inDays: (n: number) => `in ${n} days`,
  question: (n: number, total: number) => `Question ${n} of ${total}`,
  questions: (n: number) => (n === 1 ? "1 question" : `${n} questions`),
  loading: "Loading the next question.",
  lesson: (n: number, title: string) => `Lesson ${n}: ${title}`,
  step: (n: number, title: string) => `step ${n}, ${title}`,
  sources: "Sources and words of this question",
  skip: "Skip",
  next: "Next question",
  finish: "Finish",
  goOn: (n: number) => (n === 1 ? "Go on: 1 more is due" : `Go on: ${n} more are due`),
  ahead: "Review ahead",
  tryAgain: "Try to load again",
  comesBack: (when: string) => `It comes back ${when}.`,
  comesFirst: "You were certain, so it comes first in your next review.",
  before: (day: string, verdict: string, said: string) =>
    `When you answered it before, ${day}: ${verdict}, and ${said}.`,
  verdicts: { right: "right", wrong: "not right", partly: "partly right" },
  on: (date: string) => `on ${date}`,
  empty: {
    title: "Nothing to review yet",
    text: "Review brings back what you have met. Answer a question in a lesson first, and it comes back here after some days.",
  },
  blocked: {
    title: "Review needs the memory of this browser",
    text: "This browser does not let the page remember your answers, so nothing can come back. Allow this site to store data, or open the course in a window that is not private, and answer a question in a lesson.",
  },
  nothing: {
    title: "Nothing is due today",
    next: (count: string, when: string) => `Next: ${count}, ${when}.`,
    ahead: "Waiting makes remembering worth more. If you cannot wait, you can review ahead.",
  },
  done: {
    title: "Done for today",
    pause: "A good place to pause",
    answered: (count: string, right: number, wrong: number) =>
      `You answered ${count}: ${right} right, ${wrong} not.`,
    skipped: (n: number) => `You skipped ${n === 1 ? "1, which stays" : `${n}, which stay`} due.`,
  },
  failed: {
    title: "The questions could not be loaded",
    lesson: (lesson: string, count: string) =>
      `${lesson} could not be loaded, and ${count} of it had to wait.`,
    why: "Perhaps you are offline, and this lesson has not been kept for that.",
  },
  day: "Day",
  count: "Questions due",
  exam: {
    set: (date: string, days: string) => `Exam ${date}, ${days}.`,
    moved: (n: number) =>
      n === 0
        ? "Every question comes back before it as planned."
        : `${n === 1 ? "1 question comes" : `${n} questions come`} earlier than planned, so that you see each once more before it.`,
    none: "Choose a day first.",
    past: "That day is not to come any more. Choose tomorrow or a later day.",
    far: "That is more than two years ahead. Choose an earlier day.",
    cleared: "No exam: every question comes back when it is due.",
  },
  calendar: {
    file: "rare-leverage-review.ics",
    title: (count: string) => `Review: ${count}`,
    text: "Rare Leverage: questions that you have met come back.",
  },
};
