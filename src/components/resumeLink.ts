import type { Place } from "../model/progress/progress.js";
import { en } from "../model/words/en/core.js";

/** Gives a link to a lesson a `.value`: set to the reader's place there, it leads back to it. */
export function enhanceResume(link: HTMLAnchorElement): void {
  let place: Place | undefined;
  Object.defineProperty(link, "value", {
    configurable: true,
    get: () => place,
    set: (value: Place | undefined) => {
      place = value;
      if (!value) return;
      link.hash = value.step;
      link.textContent = en.progress.goOn(value.number, value.title);
    },
  });
}
