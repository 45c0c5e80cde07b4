/** Words of the kind `text`. */
export const enText = {
  empty: "Write something first, if only one sentence.",
  words: (n: string) => (n === "1" ? "1 word" : `${n} words`),
  few: (n: string, least: string) => `${n} of ${least} words or more`,
  many: (n: string, most: string) => `${n} words; ${most} are enough`,
  full: (most: string) => `The field is full: it holds ${most} characters.`,
  compare: "Compare your text with the model answer",
  own: "Your text",
  model: "A model answer",
  tick: "My text does this:",
  strict: "Tick a line only if you could point at the place in your text.",
  rate: "Score my text",
  none: "You have ticked nothing. Press again if your text does none of this.",
  met: "Your text does this",
  unmet: "Not yet in your text",
  score: (met: number, total: number) =>
    `By your own score, your text meets ${met} of ${total} criteria.`,
};
