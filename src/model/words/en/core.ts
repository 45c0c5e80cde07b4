/** Words that the course needs on every page, in English; the other files of this folder are for parts of it. */
export const en = {
  locale: "en",
  fact: {
    note: "source note",
    close: "Close",
    term: "definition",
  },
  item: {
    said: {
      guess: "you were guessing",
      think: "you were fairly sure",
      know: "you were certain",
    },
    rightPick: "Right: your answer",
    missedPick: "The right answer",
    missedKey: "Right, and not chosen",
    wrongPick: "Your answer: not right",
    yourPick: "Your answer",
    inPlace: "In place",
    placed: (n: number) => `You put it at ${n}`,
    moved: (text: string, n: number, total: number) => `${text}, now ${n} of ${total}`,
    empty: {
      choice: "Choose an answer first.",
      choices: "Choose at least one answer first.",
      numeric: "Write a number first.",
      order: "You have not moved a line. Press again if this is your order.",
    },
    notLoaded:
      "A part of this question could not be loaded. Load the page again when you are online; until then you can read the answer.",
    notNumber: (example: string) => `That is no number we can read. Write it as in ${example}.`,
    verdict: { right: "Right.", wrong: "Not quite.", partly: "Partly right.", noted: "Noted." },
    noKey: "There is no key. Read what each answer rests on.",
    picks: (right: number, keys: number, wrong: number) =>
      `${right} of ${keys} right answers chosen${wrong ? `, and ${wrong} that ${wrong === 1 ? "is" : "are"} not right` : ""}.`,
    pairs: (right: number, pairs: number) =>
      `${right} of ${pairs} pairs of lines are in the right order. Below is the right order.`,
    tooHigh: (by: string) => `Too high by about ${by}.`,
    tooLow: (by: string) => `Too low by about ${by}.`,
    timesTooHigh: (factor: string) => `Too high by a factor of about ${factor}.`,
    timesTooLow: (factor: string) => `Too low by a factor of about ${factor}.`,
    wrongSign: "The size is right; the sign is not.",
    sureError: {
      title: "Worth a minute",
      text: "You were certain, and this was not right. Such answers teach most, since nothing warned you.",
      review: "It comes first in your review.",
      belief: (text: string) => `The belief behind your answer: ${text}`,
    },
    comesBack: "You will meet this question again, and see this guess beside it.",
    luckyGuess: "A guess that hit: read why it is right.",
    first: (verdict: string, said: string) =>
      `Your first answer is the one that counts: ${verdict} (${said}).`,
    firstSaid: (words: string, said: string) => `You first said “${words}”, and ${said}.`,
    retry: "Try again",
    rethink: "Change my answer",
    retryNote: "Your first answer stays the one that counts.",
    seenTag: "seen before answering",
  },
  progress: {
    newer:
      "A later edition of this course has stored your work here. This older one leaves it as it is, and remembers nothing.",
    goOn: (n: number, title: string) => `Go on at step ${n}: ${title}`,
    left: (n: number) => (n === 0 ? "done" : `${n} left`),
    blocked:
      "This browser does not let the page remember anything: your answers last until you close it.",
    full: "The browser's storage is full: your answers last until you close this page.",
    setAside:
      "What this browser remembered of your work could not be read. It is kept aside, and you start anew.",
  },
};
