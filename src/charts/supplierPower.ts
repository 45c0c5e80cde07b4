import type { SupplierCase } from "../model/supplierCase.js";
import { supplierLoss } from "../model/theory/supplierPower.js";
import { drawSupplierPower, sharesRead } from "./drawSupplierPower.js";
import type { Figure } from "./figure.js";
import { formatNumber } from "./format.js";
import { drawLines } from "./lines/drawLines.js";
import { sayPart, sayPower, titlePower } from "./supplierPowerText.js";

const plain = "What buyers lose without a supplier";

/** Elasticities that the table has columns for: the assumption, and two others. */
const elasticities = [2, 3, 5];

/** A supplier's power over its buyers by its share, in one worked case. */
export const supplierPower: Figure<SupplierCase> = {
  views: [],
  finding: ({ supplier }, { locale } = {}) =>
    supplier ? `The worked case: ${titlePower(supplier, { locale }).replace(/^W/, "w")}` : plain,
  measure: ({ supplier }, { locale } = {}) =>
    supplier
      ? `A worked case of a model, not a measurement: a share of ${sayPart(supplier.share, { locale })}, an elasticity of ${formatNumber(supplier.substitution, { locale, digits: 1 })} between suppliers`
      : "A worked case of a model",
  draw: ({ supplier }, options = {}) =>
    supplier
      ? drawSupplierPower(supplier, options)
      : drawLines({ ...empty, title: plain }, options),
  describe: ({ supplier }, { locale } = {}) =>
    supplier
      ? `A line over the supplier’s share. ${sayPower(supplier, { locale })}`
      : "A line over the share. No case is known.",
  tabulate: ({ supplier }, { locale } = {}) => ({
    caption: "Part of the bundle that the buyers lose, by share and elasticity",
    columns: [
      { label: "Share of spending", unit: "percent", numeric: true },
      ...elasticities.map((s) => ({ label: `Elasticity ${s}`, unit: "percent", numeric: true })),
    ],
    rows: (supplier ? sharesRead : []).map((percent) => [
      String(percent),
      ...elasticities.map((substitution) =>
        formatNumber(100 * supplierLoss({ share: percent / 100, substitution }), {
          locale,
          digits: 1,
        }),
      ),
    ]),
  }),
  notes: ({ supplier }) =>
    supplier
      ? [
          "The share is China’s part of the refined output of four magnet elements. It stands in for a part of spending, for which no figure was found; the two are not the same.",
          "The elasticity is an assumption: none has been found for rare-earth magnets.",
          "Dotted: a loss as large as the share. The curve bends up only where the elasticity is above 2; at 2 it is this line, and below 2 it bends the other way.",
        ]
      : [],
};

const empty = {
  ...{ series: [], unit: "", format: String, log: false, domain: null, now: null },
  ...{ seams: [], bands: [] },
};
