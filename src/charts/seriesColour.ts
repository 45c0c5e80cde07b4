const colours: readonly [RegExp, string][] = [
  [/\bchina\b|chinese|huawei|smic|\bcny\b|renminbi/i, "china"],
  [/united states|\bus\b|\busa\b|\busd\b|america|nvidia|mountain pass|mp materials/i, "us"],
  [/japan/i, "japan"],
  [/australia|lynas/i, "new-supply"],
];

/** The colour that a series has in the whole course, as the end of a class: `fill-china`. */
export function seriesColour(name: string): string {
  return colours.find(([pattern]) => pattern.test(name))?.[1] ?? "context";
}
