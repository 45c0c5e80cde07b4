import { newestPlace } from "../model/progress/newestPlace.js";
import type { Progress } from "../model/progress/progress.js";
import { lessonProgress } from "../model/report/lessonProgress.js";
import { enFront } from "../model/words/en/front.js";

/** Gives a link a `.value`: set to all progress, it leads to where the reader was last, or past a lesson that is done. */
export function enhanceNewest(link: HTMLAnchorElement): void {
  const given: unknown = Reflect.get(link, "value");
  Object.defineProperty(link, "value", {
    configurable: true,
    set: (progress: Progress) => {
      const place = newestPlace(progress, (lesson) => !!lessonLink(link, lesson));
      const to = place && lessonLink(link, place.lesson);
      if (!to) return;
      const next = isDone(to, progress) && nextOpen(to, progress);
      if (next) {
        link.href = next.href;
        link.textContent = enFront.next(next.textContent ?? "");
        return;
      }
      link.href = to.href;
      link.hash = place.step;
      link.textContent = enFront.goOn(to.dataset.number ?? "", place.number, place.title);
    },
  });
  // What is remembered may have come before this was here.
  if (given !== undefined) Reflect.set(link, "value", given);
}

function lessonLinks({ ownerDocument }: Element): HTMLAnchorElement[] {
  return [...ownerDocument.querySelectorAll<HTMLAnchorElement>("a[data-place]")];
}

function lessonLink(element: Element, lesson: string): HTMLAnchorElement | undefined {
  return lessonLinks(element).find(({ dataset }) => dataset.place === lesson);
}

/** The first lesson after one that still asks something. */
function nextOpen(link: HTMLAnchorElement, progress: Progress): HTMLAnchorElement | undefined {
  const links = lessonLinks(link);
  return links.slice(links.indexOf(link) + 1).find((one) => !isDone(one, progress));
}

/** Whether all questions of a lesson are answered; the page's list of lessons says which it has. */
function isDone({ ownerDocument, dataset }: HTMLAnchorElement, progress: Progress): boolean {
  const entries = [...ownerDocument.querySelectorAll<HTMLElement>("[data-items]")];
  const entry = entries.find((one) => one.dataset.lesson === dataset.place);
  const { answered, total } = lessonProgress(progress, entry?.dataset.items ?? "");
  return total > 0 && answered === total;
}
