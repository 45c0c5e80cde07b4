/**
 * What is left of a way to go after some years, 0 … 1: exp(-t/T), with t and T in years. Everything
 * at t = 0 and before. With T = 0 nothing is left afterwards, with an infinite T everything.
 */
export function remaining(years: number, timeConstant: number): number {
  if (years <= 0) return 1;
  return timeConstant <= 0 ? 0 : Math.exp(-years / timeConstant);
}

/** How much more easily buyers change their supplier as years go by (model M3). */
export interface Elasticities {
  /** In the first year, absolute value. Measured for traded goods: 0.76 (boehm-2023). */
  shortRun: number;
  /** In the long run, absolute value. Measured for traded goods: about 2 (boehm-2023). */
  longRun: number;
  /** Adjustment time T in years. Derived from boehm-2023: 2.6 to 3.9, see `adjustmentTime`. */
  timeConstant: number;
}

/**
 * The trade elasticity t years after a change, t = 1 and later; an earlier t counts as 1:
 *
 *     e(t) = e_LR - (e_LR - e_SR) exp(-(t-1)/T)
 *
 * The measured values are averages over traded goods, not over rare earths.
 */
export function elasticityAt(years: number, { shortRun, longRun, timeConstant }: Elasticities) {
  return longRun - (longRun - shortRun) * remaining(years - 1, timeConstant);
}

/** The share of a supplier on its way from one level to another (model M3). */
export interface ShareChange {
  /** Share at the start, 0 … 1. Scenario, or measured where a table has it. */
  from: number;
  /** Share that it approaches, 0 … 1. Scenario. */
  to: number;
  /** Adjustment time T in years. Derived or assumption. */
  timeConstant: number;
}

/** The share after t years, `from` at t = 0: w(t) = w_inf + (w_0 - w_inf) exp(-t/T). */
export function shareAt(years: number, { from, to, timeConstant }: ShareChange): number {
  return to + (from - to) * remaining(years, timeConstant);
}

/**
 * The adjustment time T in years if 90 percent of the way from the first year on is behind after so
 * many years: T = (years - 1) / ln 10. That "converged" means 90 percent is our reading. 0 at 1 year.
 */
export function adjustmentTime(years: number): number {
  return Math.max(0, years - 1) / Math.LN10;
}
