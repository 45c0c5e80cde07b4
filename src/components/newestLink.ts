import { newestPlace } from "../model/progress/newestPlace.js";
import type { Progress } from "../model/progress/progress.js";
import { enFront } from "../model/words/en/front.js";

/** Gives a link a `.value`: set to all progress, it leads to where the reader was last. */
export function enhanceNewest(link: HTMLAnchorElement): void {
  const given: unknown = Reflect.get(link, "value");
  Object.defineProperty(link, "value", {
    configurable: true,
    set: (progress: Progress) => {
      const place = newestPlace(progress, (lesson) => !!lessonLink(link, lesson));
      const to = place && lessonLink(link, place.lesson);
      if (!to) return;
      link.href = to.href;
      link.hash = place.step;
      link.textContent = enFront.goOn(to.dataset.number ?? "", place.number, place.title);
    },
  });
  // What is remembered may have come before this was here.
  if (given !== undefined) Reflect.set(link, "value", given);
}

function lessonLink({ ownerDocument }: Element, lesson: string): HTMLAnchorElement | undefined {
  const links = ownerDocument.querySelectorAll<HTMLAnchorElement>("a[data-place]");
  return [...links].find(({ dataset }) => dataset.place === lesson);
}
