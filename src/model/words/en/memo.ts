const sides = { for: "for", against: "against", qualifies: "on the limits of" } as const;

/** Words of the memo. */
export const enMemo = {
  parts: {
    stand: "What I would do, and why",
    first: "Evidence for it, first piece",
    second: "Evidence for it, second piece",
    against: "The best evidence against it",
    change: "What would change my mind",
  },
  pick: "Choose a claim, then a piece of its evidence",
  claims: "Claim",
  choose: "Choose a claim",
  list: "Evidence in the ledger",
  side: { for: "For the claim", against: "Against the claim", qualifies: "A limit to the claim" },
  picked: (claim: string, side: keyof typeof sides) =>
    `Chosen: evidence ${sides[side]} claim ${claim}`,
  another: "Choose another piece",
  same: "This piece is already in your memo. Choose another one.",
  count: (n: number, most: number) =>
    n > most
      ? `${n} words of your own. More than a page: cut what you need least.`
      : `${n} ${n === 1 ? "word" : "words"} of your own.`,
  missing: (parts: string) => `Still empty: ${parts}.`,
  whole: "Every part is there.",
  take: "Take it along as a file",
  print: "Print it",
  taken: "The file is in your downloads.",
  clear: "Empty the memo",
  clearSure: "Press again to empty it. It cannot be brought back.",
  cleared: "The memo is empty.",
  file: {
    title: "Memo: the entanglement bet",
    name: "rare-leverage-memo.md",
    evidence: (claim: string, side: keyof typeof sides, source: string) =>
      `Evidence ${sides[side]} claim ${claim} of the ledger${source ? ` (${source})` : ""}.`,
    empty: "(nothing yet)",
    from: (day: string) => `Written with the course Rare Leverage, ${day}.`,
  },
};
