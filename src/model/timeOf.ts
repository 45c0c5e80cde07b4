const forms: readonly [RegExp, (parts: number[]) => number][] = [
  [/^(\d{4})$/, ([year = 0]) => year + 0.5],
  [/^FY(\d{4})$/, ([year = 0]) => year + 0.5],
  [/^(?:FY)?(\d{4})-?Q([1-4])$/, ([year = 0, quarter = 1]) => year + (quarter - 0.5) / 4],
  [/^(\d{4})-H([12])$/, ([year = 0, half = 1]) => year + (half - 0.5) / 2],
  [/^(\d{4})-(0[1-9]|1[0-2])$/, ([year = 0, month = 1]) => year + (month - 0.5) / 12],
  [
    /^(\d{4})-(0[1-9]|1[0-2])-(\d{2})$/,
    ([year = 0, month = 1, day = 1]) => year + (month - 1) / 12 + (day - 1) / 366,
  ],
];

/** A period as a table writes it → the year and its fraction at the middle; nothing for other texts. */
export function timeOf(period: string): number | undefined {
  const [start = "", end] = period.split("/");
  const first = timeOfOne(start);
  if (end === undefined) return first;
  const last = timeOfOne(end);
  return first === undefined || last === undefined ? undefined : (first + last) / 2;
}

function timeOfOne(text: string): number | undefined {
  for (const [form, toTime] of forms) {
    const match = form.exec(text);
    if (match) return toTime(match.slice(1).map(Number));
  }
  return undefined;
}
