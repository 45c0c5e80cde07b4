/** The right number and how far off still counts as right. */
export interface NumericKey {
  /** In the item's unit. */
  value: number;
  /** Right when no further off than this, in the unit. */
  tolerance?: number;
  /** Right within this factor, above or below; used instead of a tolerance. */
  within?: number;
  /** Whether the size alone counts, as a fall of 66 is a change of −66. */
  anySign?: boolean;
}

// A tolerance is meant as written: 0.1 + 0.2 must not fall out of it by a rounding error.
const slack = 1 + 1e-9;

/** Whether a response counts as the value; with a factor, zero and the other sign never do. */
export function matches(key: NumericKey, response: number): boolean {
  const { tolerance = 0, within } = key;
  const value = sized(key, key.value);
  const given = sized(key, response);
  if (within === undefined) {
    return Math.abs(given - value) <= tolerance * slack + Math.abs(value) * 1e-12;
  }
  const ratio = given / value;
  return ratio > 0 && ratio <= within * slack && ratio * within * slack >= 1;
}

/** A number as a key looks at it: its size only, where the sign does not count. */
export function sized({ anySign = false }: NumericKey, value: number): number {
  return anySign ? Math.abs(value) : value;
}

/** 1 when right within tolerance or factor, else 0; 0 for what is no finite number. */
export function scoreNumeric(key: NumericKey, response: number): number {
  return Number(Number.isFinite(response) && matches(key, response));
}

/** What a response hits: the key, else the first of the wrong values to expect, else nothing. */
export function nearest(
  key: NumericKey,
  near: readonly NumericKey[],
  response: number,
): "key" | number | undefined {
  if (matches(key, response)) return "key";
  const hit = near.findIndex((wrong) => matches(wrong, response));
  return hit < 0 ? undefined : hit;
}
