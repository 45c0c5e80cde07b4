/** Words of the kind `cloze`. */
export const enCloze = {
  open: (gaps: readonly number[], total: number) =>
    gaps.length === 1
      ? `Gap ${gaps[0]} is still empty.`
      : `${gaps.length} of ${total} gaps are still empty.`,
  gap: (n: number) => `Gap ${n}`,
  filled: (right: number, total: number) => {
    const share =
      right === 0 ? "No gap is" : `${right} of ${total} gaps ${right === 1 ? "is" : "are"}`;
    return `${total === 1 ? "" : `${share} right. `}Below, the right words are in place.`;
  },
  typed: (text: string) => `Your answer, not right: “${text}”`,
};
