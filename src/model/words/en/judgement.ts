/** Words of the learner's own verdicts, in the browser. */
export const enJudgement = {
  same: (ours: string) => `Ours is the same: ${lower(ours)}.`,
  other: (ours: string) => `Ours is another: ${lower(ours)}. Which evidence weighs more for you?`,
  count: (judged: number, all: number, same: number) =>
    `You have judged ${judged} of the ${all} claims, ${same} of them as we do.`,
  none: (all: number) => `You have judged none of the ${all} claims yet.`,
  own: (verdict: string) => `Your verdict: ${lower(verdict)}.`,
};

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
