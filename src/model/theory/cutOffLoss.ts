/** What an economist assumes about a sector that loses a part of an input (model M1). */
export interface CutOff {
  /** Cost share of the input in the sector that uses it, 0 … 1. Assumption. */
  share: number;
  /** Part of the input that is lost, 0 … 1. Assumption: the scenario. */
  lost: number;
  /** Elasticity of substitution, 0 and up. Assumption: none is published for magnets. */
  substitution: number;
}

/**
 * Part of the using sector's output that is lost, 0 … 1, under constant elasticity of substitution:
 *
 *     loss = 1 - [(1-a) + a(1-x)^k]^(1/k)   with k = (s-1)/s, a = share, x = lost, s = substitution
 *
 * Without substitution (s = 0) the loss is x, however small a is; at s = 1 it is 1 - (1-x)^a. An
 * input without a share costs nothing. Values out of bounds count as the nearest bound. The loss is
 * that of the sector, not of the whole economy.
 */
export function cutOffLoss({ share, lost, substitution }: CutOff): number {
  const [a, x, s] = [within(share), within(lost), Math.max(0, substitution)];
  if (a === 0 || x === 0) return 0;
  // At s = 1 and below it every sector needs the input, so without any of it nothing is made.
  if (x === 1 && s <= 1) return 1;
  // Near 0 the power grows beyond all bounds, and near 1 it becomes 0/0: both limits are known.
  if (s < 1e-9) return x;
  if (Math.abs(s - 1) < 1e-6) return -Math.expm1(a * Math.log1p(-x));
  const k = (s - 1) / s;
  const made = logOfSum(Math.log1p(-a), Math.log(a) + k * Math.log1p(-x)) / k;
  // Rounding can leave a trace above 0 in a logarithm that is at most 0.
  return -Math.expm1(Math.min(0, made));
}

/** ln(e^p + e^q), without an overflow for a large p or q. */
function logOfSum(p: number, q: number): number {
  const larger = Math.max(p, q);
  return larger + Math.log1p(Math.exp(Math.min(p, q) - larger));
}

function within(value: number): number {
  return Math.min(1, Math.max(0, value));
}
