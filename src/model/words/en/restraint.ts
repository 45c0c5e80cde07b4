import type { Side } from "../../game/rules.js";
import type { Axis, CaseName } from "../../theory/bargain.js";

const two = (value: number) => value.toFixed(2);

/** Words of the figure on restraint, in the browser and at build time. */
export const enRestraint = {
  two,
  side: { china: "China", us: "US" } satisfies Record<Side, string>,
  sideFirst: { china: "China", us: "The United States" } satisfies Record<Side, string>,
  bothSides: "both",
  axis: {
    gain: "Gain of a strike",
    both: "Dependence of both sides",
    china: "China's dependence",
    us: "US dependence",
    salesChina: "China's own lost sales",
    salesUs: "US own lost sales",
  } satisfies Record<Axis, string>,
  needed: "Patience needed (d*)",
  holds: (patience: number) => `patience ${two(patience)}: holds back`,
  strikes: "uses the weapon",
  case: {
    fixed: "The gain is fixed",
    equal: "The gain grows, both depend alike",
    lopsided: "One side depends more",
  } satisfies Record<CaseName, string>,
  moral: {
    fixed:
      "If a strike always brings the same, then the more both sides have to lose, the less patience restraint takes. Dependence is a leash.",
    equal:
      "Here a strike brings the more, the more the other side depends. Then deeper dependence on both sides raises the gain along with the loss. Restraint takes more patience, not less. Entanglement alone does not buy peace.",
    lopsided:
      "If only one side comes to depend more, that restrains it and tempts the other side. What restrains the tempted side is the sales that it would lose itself.",
  } satisfies Record<CaseName, string>,
  title: (axis: Axis, china: string, us: string) =>
    china === us
      ? `${enRestraint.axis[axis]}: as it rises, the patience that restraint takes ${china}`
      : `${enRestraint.axis[axis]}: as it rises, the patience that restraint takes ${china} for China and ${us} for the United States`,
  trend: {
    up: "rises",
    down: "falls",
    flat: "stays the same",
    peak: "rises and then falls",
    dip: "falls and then rises",
    uneven: "goes up and down",
  },
  says: (
    side: Side,
    { needed, gain, loss, holds }: { needed: number; gain: number; loss: number; holds: boolean },
  ) =>
    `${enRestraint.sideFirst[side]} ${holds ? "holds back" : "uses the weapon"}: a strike brings it ${two(gain)} once and costs it ${two(loss)} in each later round, so it takes a patience of ${two(needed)} to hold back.`,
  has: (patience: number) => `Both have a patience of ${two(patience)}.`,
  describe: (title: string, patience: number) =>
    `${title}. A line across marks a patience of ${two(patience)}: where a curve lies below it, that side holds back.`,
  at: (side: string, value: number, needed: number) =>
    `${side} at ${two(value)}: ${two(needed)} needed`,
};
