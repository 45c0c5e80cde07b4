import type { QuotaYears } from "../model/quotaYears.js";
import { findQuotas, quotaSentences } from "./exportQuotasText.js";
import type { Figure } from "./figure.js";
import { formatNumber } from "./format.js";
import { drawQuotas } from "./quotaChart.js";

/** China's export quota by year, with what was really exported. */
export const exportQuotas: Figure<QuotaYears> = {
  views: [],
  finding: (data) => findQuotas(data),
  measure: ({ quotas }) => {
    const [first, last] = [quotas[0]?.year, quotas.at(-1)?.year];
    const period = first === undefined ? "" : `, ${first}–${last}`;
    return `China’s export quota for rare earths, tonnes of product as allocated to all exporters${period}; dots: exports by customs, gross tonnes`;
  },
  draw: (data, options = {}) => drawQuotas(data, { ...options, title: findQuotas(data) }),
  describe: (data, { locale } = {}) =>
    `Column chart of the quota by year, with dots for exports. ${quotaSentences(data, locale).join(" ")}`,
  tabulate: ({ quotas, exports }, { locale } = {}) => {
    const cell = (value: number | null) => (value === null ? "–" : formatNumber(value, { locale }));
    return {
      caption: "China’s export quota for rare earths by year, and what was exported",
      columns: [
        { label: "Year", unit: "", numeric: false },
        { label: "First tranche", unit: "tonnes of product", numeric: true },
        { label: "Second tranche", unit: "tonnes of product", numeric: true },
        { label: "Quota of the year", unit: "tonnes of product", numeric: true },
        { label: "Exported", unit: "gross tonnes", numeric: true },
        { label: "Remark", unit: "", numeric: false },
      ],
      rows: quotas.map(({ year, first, second, total }) => {
        const found = exports.filter((one) => one.year === year);
        const values = found.map(
          ({ value, derived }) => `${cell(value)}${derived ? " (derived)" : ""}`,
        );
        const notes = found.map(({ note }) => note).filter((note) => note !== "");
        const remark = total === null ? "no quota found on this definition" : notes.join("; ");
        return [
          String(year),
          cell(first),
          cell(second),
          cell(total),
          values.join(" or ") || "–",
          remark,
        ];
      }),
    };
  },
  notes: () => [
    "“Not found” or “?”: for these years only a quota for Chinese-owned firms was found, another definition, left out here.",
    "Solid dots are printed, hollow ones derived. Two dots in one year: sources disagree.",
    "Customs and the quota do not list quite the same products; goods may be sold under the quota of the year before.",
  ],
};
