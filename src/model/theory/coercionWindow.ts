/*
 * When a sanction is threatened, and when the threat works: a simplification made for this course,
 * after Daniel Drezner's conflict model and not in his notation.
 *
 *   the sender threatens if   C_S - e C_T  <  V_S
 *   the target concedes if    C_T - e C_S  >  V_T (1 + e)
 *
 * The more conflict both expect (e), the more the sender threatens and the less the target yields.
 * Units: any one unit of worth for all costs and values; e is a number from 0 to 1. All are assumed.
 */

/** What a sanction costs and what is asked for, to each side. */
export interface Coercion {
  /** C_S, C_T: what the sanction costs. */
  cost: { sender: number; target: number };
  /** V_S, V_T: what the concession is worth. */
  value: { sender: number; target: number };
  /** e: how much conflict both expect later, from 0 to 1. */
  conflict: number;
}

/** Whether the sender threatens: the sanction hurts it less, set against the target's harm, than it asks for. */
export function threatens({ cost, value, conflict }: Coercion): boolean {
  return cost.sender - conflict * cost.target < value.sender;
}

/** Whether the target concedes: the sanction hurts it more than yielding would, now and in its name later. */
export function concedes({ cost, value, conflict }: Coercion): boolean {
  return cost.target - conflict * cost.sender > value.target * (1 + conflict);
}
