import { enPlay } from "../model/words/en/play.js";
import { rangeInput } from "./rangeInput.js";

interface PlayOptions {
  label: string;
  value?: number;
  step?: number;
  unit?: string;
  /** How long one step stands, in milliseconds. */
  pause?: number;
  /** Whether it plays from the start; never where the reader has asked for less motion. */
  autoplay?: boolean;
  document?: Document;
}

/**
 * A slider that also plays by itself, for a notebook cell: `view(playInput([2000, 2024], {label: "Year"}))`.
 * It says the value when it stops, not at each step.
 */
export function playInput(
  [min, max]: readonly [number, number],
  {
    pause = 700,
    autoplay = false,
    value = min,
    document = globalThis.document,
    ...rest
  }: PlayOptions,
): HTMLElement & { value: number } {
  const { step = 1, label, unit = "" } = rest;
  // A year is written without the comma of a thousand.
  const field = rangeInput([min, max], { ...rest, value, document, grouping: false });
  const slider = field.querySelector("input");
  const { button, status, show } = playButton(label, document);
  let timer: ReturnType<typeof setInterval> | undefined;
  const stop = () => {
    clearInterval(timer);
    timer = undefined;
    status.textContent = `${field.value} ${unit}`.trim();
    show(false);
  };
  const set = (next: number) => {
    if (!slider) return;
    slider.value = `${next}`;
    slider.dispatchEvent(new (document.defaultView?.Event ?? Event)("input", { bubbles: true }));
  };
  const tick = () => {
    // A cell that was drawn anew leaves its old input behind.
    if (field.isConnected) set(Math.min(max, field.value + step));
    if (!field.isConnected || field.value >= max) stop();
  };
  const start = () => {
    status.textContent = "";
    if (field.value >= max) set(min);
    timer = setInterval(tick, pause);
    show(true);
  };
  button.addEventListener("click", () => (timer === undefined ? start() : stop()));
  for (const type of ["pointerdown", "keydown"]) {
    slider?.addEventListener(type, () => timer !== undefined && stop());
  }
  field.classList.add("input-field--play");
  field.append(button, status);
  if (autoplay && !prefersCalm(document)) start();
  return field;
}

/** The button, with the place where the value is said when it stops. */
function playButton(label: string, document: Document) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "input-play";
  const status = document.createElement("span");
  status.className = "vh";
  status.setAttribute("role", "status");
  const show = (plays: boolean) => {
    button.textContent = plays ? enPlay.pause : enPlay.play;
    button.setAttribute("aria-label", `${button.textContent}: ${label}`);
  };
  show(false);
  return { button, status, show };
}

function prefersCalm({ defaultView }: Document): boolean {
  return defaultView?.matchMedia?.("(prefers-reduced-motion: reduce)").matches ?? false;
}
