/** A supplier among others, as model M2 sees it. */
export interface Supplier {
  /**
   * Part of what the buyers spend that goes to this supplier, 0 … 1. Measured where a table has it;
   * a share of output is not a share of spending, so say so where one stands in for the other.
   */
  share: number;
  /** Elasticity of substitution between suppliers, above 1. Assumption: 2, 3 or 5. */
  substitution: number;
}

/**
 * By how much the price of the whole bundle rises without the supplier, as a natural logarithm:
 *
 *     ln P = -ln(1-w) / (s-1)   with w = share, s = substitution
 *
 * Convex in w for every s. Infinite where nobody is left (w = 1), and at s = 1 or below, where every
 * supplier is needed; 0 where the supplier sells nothing. A share out of bounds counts as the bound.
 */
export function priceRise({ share, substitution }: Supplier): number {
  const w = Math.min(1, Math.max(0, share));
  if (w === 0) return 0;
  return w === 1 || substitution <= 1
    ? Number.POSITIVE_INFINITY
    : -Math.log1p(-w) / (substitution - 1);
}

/**
 * Part of the bundle that the buyers lose without the supplier, 0 … 1:
 *
 *     loss = 1 - (1-w)^(1/(s-1))
 *
 * Convex in w only above s = 2: at 2 it is a straight line, and below 2 it is concave. The bounds are
 * those of `priceRise`: 1 where that is infinite.
 */
export function supplierLoss(supplier: Supplier): number {
  return -Math.expm1(-priceRise(supplier));
}
