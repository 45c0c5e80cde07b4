import type { ScaleContinuousNumeric } from "d3";

/** Powers of ten of a log scale, at most `most` of them; where there are fewer than two, others. */
export function logTicks(scale: ScaleContinuousNumeric<number, number>, most = 6): number[] {
  const all = scale.ticks(10);
  const powers = all.filter(
    (tick) => Math.abs(Math.log10(tick) - Math.round(Math.log10(tick))) < 1e-9,
  );
  if (powers.length < 2) return all.filter((_, i) => i % Math.ceil(all.length / most) === 0);
  const every = Math.ceil(powers.length / most);
  return powers.filter((_, i) => i % every === 0);
}
