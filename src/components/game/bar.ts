import type { Side } from "../../model/game/rules.js";
import { enGame } from "../../model/words/en/game.js";
import type { Make } from "../report/make.js";

interface BarOptions {
  label: string;
  value: number;
  /** The value of a full bar; below zero a bar is empty, and its number says so. */
  most: number;
  /** Whose colour it has. */
  side: Side;
}

/** A labelled number with a small bar; the number says all that the bar does. */
export function makeBar(make: Make, { label, value, most, side }: BarOptions): HTMLElement {
  const part = most > 0 ? Math.min(1, Math.max(0, value / most)) : 0;
  const fill = make("span", { class: "game__fill", "data-side": side });
  fill.style.setProperty("--part", `${Math.round(part * 1000) / 10}%`);
  return make(
    "p",
    { class: "game__bar" },
    make("span", { class: "game__name" }, `${label} `),
    make("span", { class: "game__track", "aria-hidden": "true" }, fill),
    make("span", { class: "game__value" }, enGame.number(value)),
  );
}
