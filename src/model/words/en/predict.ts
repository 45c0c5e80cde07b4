/** Words of the kind `predict`. */
export const enPredict = {
  empty: "Give your numbers first.",
  missing: (label: string) => `Give a number for ${label} too.`,
  unread: (label: string, words: string) => `${label}: ${words}`,
  outside: (label: string, low: string, high: string) =>
    `Give a number from ${low} to ${high} for ${label}.`,
  now: (label: string, value: string) => `${label}: ${value}`,
  hits: (n: number, total: number) =>
    n === total
      ? "Every point is close enough."
      : `${n} of ${total} points ${n === 1 ? "is" : "are"} close enough.`,
  exact: "Your line is the real one.",
  percentagePoints: "percentage points",
  mean: {
    high: (by: string) => `On average you were about ${by} too high.`,
    low: (by: string) => `On average you were about ${by} too low.`,
    even: (by: string) =>
      `On average you were neither too high nor too low, and a point is about ${by} off.`,
  },
  one: {
    high: (by: string) => `You were about ${by} too high.`,
    low: (by: string) => `You were about ${by} too low.`,
  },
  largest: (label: string, gap: string) => `The largest gap is ${label}: ${gap}.`,
  tooHigh: (by: string) => `${by} too high`,
  tooLow: (by: string) => `${by} too low`,
  noGap: "no gap",
  close: "Close enough",
  expected: { rise: "a rise", fall: "a fall", level: "little change" },
  came: { rise: "it rose", fall: "it fell", level: "it hardly changed" },
  otherWay: (expected: string, came: string) => `You expected ${expected}, and ${came}.`,
  sameWay: (came: string) => `As you expected, ${came}.`,
  table: { caption: "Your line and the real one", said: "You said", was: "It was", gap: "Gap" },
  drawing: {
    you: "You",
    real: "It was",
    label: (unit: string) => `Line chart${unit && `, ${unit}`}.`,
    known: (values: string) => `Known: ${values}.`,
    given: (values: string) => `Your line: ${values}.`,
    was: (values: string) => `It was: ${values}.`,
    open: "open",
    hint: "Drag a point, or give a number below.",
  },
};
