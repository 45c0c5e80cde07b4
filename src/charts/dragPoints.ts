import { minIndex } from "d3";
import type { Prediction } from "../model/prediction.js";
import { planPrediction } from "./predictPlan.js";

interface Options {
  /** What the drawing shows now. */
  read: () => Prediction;
  /** Gives a point a number. */
  set: (index: number, value: number) => void;
}

/** Lets a pointer drag the points of a drawing up and down, or put one where it clicks. */
export function dragPoints(box: HTMLElement, { read, set }: Options): void {
  let dragged: number | undefined;
  let moved = false;
  const valueAt = (clientY: number) => {
    const { y } = planPrediction(read(), { width: box.clientWidth });
    return y.invert(clientY - box.getBoundingClientRect().top);
  };
  const indexAt = (clientX: number) => {
    const { x, step, known } = planPrediction(read(), { width: box.clientWidth });
    const at = clientX - box.getBoundingClientRect().left;
    if (at < x(known.length) - step / 2) return undefined;
    return minIndex(read().labels.map((_, i) => Math.abs(x(known.length + i) - at)));
  };
  box.addEventListener("pointerdown", (event) => {
    moved = false;
    const grip = event.target instanceof Element ? event.target.closest(".grip") : null;
    const index = grip?.closest("[data-point]")?.getAttribute("data-point");
    if (index === null || index === undefined || event.button !== 0) return;
    dragged = Number(index);
    // A touch ends when what it began on leaves the page: the drawing stays until it is let go.
    grip?.closest("svg")?.setAttribute("data-held", "");
    box.setPointerCapture(event.pointerId);
    event.preventDefault();
  });
  box.addEventListener("pointermove", ({ clientY }) => {
    if (dragged === undefined) return;
    moved = true;
    set(dragged, valueAt(clientY));
  });
  // Browsers let a part of a drawing not say itself that a finger on it does not scroll.
  const stay = (event: Event) => dragged !== undefined && event.preventDefault();
  box.addEventListener("touchmove", stay, { passive: false });
  for (const type of ["pointerup", "pointercancel"]) {
    box.addEventListener(type, () => {
      dragged = undefined;
      for (const held of box.querySelectorAll("[data-held]")) {
        if (held.previousElementSibling) held.remove();
        else held.removeAttribute("data-held");
      }
    });
  }
  box.addEventListener("click", ({ clientX, clientY }) => {
    const index = indexAt(clientX);
    // The click that ends a drag has been heard.
    if (index !== undefined && !moved) set(index, valueAt(clientY));
    moved = false;
  });
}
