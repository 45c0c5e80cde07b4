/** Words of a list that can be searched. */
export const enList = {
  count: (n: number, total: number, what: string) =>
    n === total ? `All ${total} ${what}` : `${n} of ${total} ${what}`,
};
