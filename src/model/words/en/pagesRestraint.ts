import type { CaseName } from "../../theory/bargain.js";

/** What is said of restraint at build time. */
export const enPagesRestraint = {
  heading: "When does restraint pay?",
  intro:
    "Take a side that may strike once, and is then struck back in every round that follows. It gains g once, and loses L in each later round. It holds back if its patience d is at least d* = g / (g + L). Patience is what a point one round later is worth now.",
  parts:
    "The gain may be fixed (g), or grow with the other side's dependence: then it is k times that dependence. The loss is the side's own dependence, and with it its own sales that are lost while trade is broken. A round of trade is worth 1.",
  cases: "Begin with a case",
  form: "What you can change",
  along: "Drawn along",
  kind: "The gain of a strike",
  kinds: { grows: "grows with dependence", fixed: "is fixed" },
  slider: {
    china: "China depends by",
    us: "The US depends by",
    salesChina: "China's lost sales",
    salesUs: "US lost sales",
    gain: "Gain, k or g",
    patience: "Patience, d",
  },
  assumption: "assumption",
  measure: "Patience needed to hold back, from 0 to 1. All numbers are assumptions.",
  table: "The cases, computed",
  columns: {
    case: "Case",
    changed: "What is changed",
    value: "To",
    needed: "Patience that China needs",
  },
  rows: {
    fixed: "What both lose, when a strike always brings 0.30",
    equal: "The dependence of both",
    lopsided: "The dependence of the United States alone",
    sales: "China's own lost sales alone",
  } satisfies Record<CaseName | "sales", string>,
};
