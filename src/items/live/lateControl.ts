import { laterControl } from "../controls.js";
import type { Control } from "./control.js";
import { holdActions } from "./holdActions.js";
import { sayNotLoaded } from "./refuse.js";

/**
 * The controls of a rarer kind, which come when they are asked for; until then what the learner does is
 * held back, and it asks for them. Gives the function that brings them; without a connection it says so,
 * and can be called again.
 */
export function lateControl(item: HTMLElement, start: (control: Control) => void) {
  let coming: Promise<void> | undefined;
  const bring = async () => {
    try {
      const make = await laterControl(item.dataset.kind ?? "");
      if (make) start(make(item));
      held.release();
    } catch {
      coming = undefined;
      held.drop();
      sayNotLoaded(item);
    }
  };
  const wake = (): Promise<void> => {
    coming ??= bring();
    return coming;
  };
  const held = holdActions(item, wake);
  return wake;
}
