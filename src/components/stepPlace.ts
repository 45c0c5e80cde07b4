import type { Place } from "../model/progress/progress.js";

/** Where a reader is: the step's address, its number and its title. */
export function placeOf(step: HTMLElement): Place {
  const title = step.querySelector("h2")?.textContent.trim() ?? "";
  return { step: step.id, number: Number(step.dataset.step), title };
}

/** Calls back with the step that crosses the middle of the window; returns how to stop. */
export function watchSteps(
  steps: Iterable<HTMLElement>,
  enter: (step: HTMLElement) => void,
): () => void {
  if (typeof IntersectionObserver === "undefined") return () => {};
  const observer = new IntersectionObserver(
    (entries) => {
      const entry = entries.findLast(({ isIntersecting }) => isIntersecting);
      if (entry?.target instanceof HTMLElement) enter(entry.target);
    },
    { rootMargin: "-40% 0px -60% 0px" },
  );
  for (const step of steps) observer.observe(step);
  return () => observer.disconnect();
}
