/** Words of the judgement and the memo that are written at build time only. */
export const enPagesJudgement = {
  judgement: {
    none: (n: number) => `You have judged none of the ${n} claims yet.`,
    yours: "Your verdict",
    choose: "Not yet judged",
    ours: "Our verdict, and why",
    evidence: (n: string) => `All the evidence on claim ${n}`,
    own: "Yours:",
  },
  finalTest: {
    plain:
      "With scripts, the questions are asked here one after the other. Without them, here is where each stands; cover the text above it.",
    wait: "The final test",
  },
  memo: {
    stand:
      "Two to four sentences to somebody who decides. Say for whom you speak: a country that depends, or one that holds the choke point.",
    change: "One or two sentences. A date, a document or a figure that could really turn up.",
    shows: "What it shows, in your words",
    showsHelp: "One sentence. Say also what it does not show.",
  },
};
