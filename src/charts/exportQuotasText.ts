import type { QuotaYears } from "../model/quotaYears.js";
import { formatChange, formatNumber } from "./format.js";

/** The deepest cut from one year to the next, if any: the later year and the change in percent. */
function deepestCut({ quotas }: QuotaYears): { year: number; change: number } | null {
  const cuts = quotas.flatMap(({ year, total }, i) => {
    const before = quotas[i - 1]?.total ?? null;
    return before === null || total === null ? [] : [{ year, change: (total / before - 1) * 100 }];
  });
  const deepest = cuts.toSorted((a, b) => a.change - b.change)[0];
  return deepest && deepest.change < 0 ? deepest : null;
}

/** The years after `year` in which every figure for exports stayed below the quota. */
function unusedAfter({ quotas, exports }: QuotaYears, year: number): number[] {
  return quotas
    .filter((quota) => quota.year > year && quota.total !== null)
    .filter((quota) => {
      const values = exports.filter((one) => one.year === quota.year);
      return values.length > 0 && values.every(({ value }) => value < (quota.total ?? 0));
    })
    .map((quota) => quota.year);
}

/** What the figure shows. */
export function findQuotas(data: QuotaYears): string {
  const cut = deepestCut(data);
  if (!cut) return "China’s export quota for rare earths, by year";
  const unused = unusedAfter(data, cut.year);
  const rest = unused.length > 0 ? `; from ${unused[0]} it was no longer used up` : "";
  return `The quota for all buyers was slashed in ${cut.year}${rest}`;
}

/** The figure in sentences: quotas, cut, exports against them. */
export function quotaSentences(data: QuotaYears, locale: string | undefined): string[] {
  const number = (value: number) => formatNumber(value, { locale });
  const quotas = data.quotas.map(
    ({ year, total }) => `${year} ${total === null ? "not found" : number(total)}`,
  );
  const exports = data.exports.map(
    ({ year, value, derived }) => `${year} ${number(value)}${derived ? " (derived)" : ""}`,
  );
  const cut = deepestCut(data);
  return [
    quotas.length > 0 ? `Quota in tonnes: ${quotas.join(", ")}.` : "No quota is known.",
    cut ? `Deepest cut: ${formatChange(cut.change, { locale })} in ${cut.year}.` : "",
    exports.length > 0 ? `Exported in tonnes: ${exports.join(", ")}.` : "",
  ].filter((sentence) => sentence !== "");
}
