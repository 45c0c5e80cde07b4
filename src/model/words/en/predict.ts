/** Words of the kind `predict`. What it came to may be a record or a projection: "the figure" is true of both. */
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
  exact: "Your line is that of the figure.",
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
  ends: {
    rise: "ended higher than it began",
    fall: "ended lower than it began",
    level: "ended about where it began",
  },
  otherWay: (yours: string, real: string) => `Your line ${yours}; the figure's ${real}.`,
  sameWay: (both: string) => `Your line ${both}, and so did the figure's.`,
  table: { caption: "Your line and the figure's", said: "You said", was: "Figure", gap: "Gap" },
  drawing: {
    you: "You",
    real: "Figure",
    label: (unit: string) => `Line chart${unit && `, ${unit}`}.`,
    known: (values: string) => `Known: ${values}.`,
    given: (values: string) => `Your line: ${values}.`,
    was: (values: string) => `In the figure: ${values}.`,
    open: "open",
    hint: "Drag a point, or give a number below.",
  },
};
