/** Words of the kind `match`. */
export const enMatch = {
  open: (n: number, total: number) => `${n} of ${total} ${n === 1 ? "is" : "are"} still to choose.`,
  used: (n: number) => ["", "chosen", "chosen more than once"][Math.min(n, 2)],
  matched: (right: number, total: number) =>
    right === 0
      ? "None of the pairs is right."
      : `${right} of ${total} pairs ${right === 1 ? "is" : "are"} right.`,
  chose: (text: string) => `Not right: you chose “${text}”`,
  none: "Goes with none of them",
  noneChosen: (lefts: string) => `Goes with none of them: you chose it for “${lefts}”`,
};
