import type { Course } from "../../model/course.js";
import type { Progress } from "../../model/progress/progress.js";
import type { KeepMessage } from "./offlineFiles.js";

/**
 * Starts the worker that keeps pages for when there is no network, and asks it to keep this page and
 * the lessons that the learner has met, as far as this page knows them. Where a browser does not
 * allow it, the course works as before.
 */
export async function keepOffline(document: Document, progress: Progress): Promise<void> {
  const address = workerOf(document);
  if (address === undefined || !("serviceWorker" in navigator)) return;
  try {
    await loaded(document);
    await navigator.serviceWorker.register(address);
    const { active } = await navigator.serviceWorker.ready;
    const message: KeepMessage = { keep: [document.URL, ...lessonsMet(document, progress)] };
    active?.postMessage(message);
  } catch {
    // A private window, or storage that is blocked or full.
  }
}

/** What the reader waits for comes first. */
function loaded({ readyState, defaultView }: Document): Promise<unknown> {
  if (readyState === "complete") return Promise.resolve();
  return new Promise((done) => defaultView?.addEventListener("load", done, { once: true }));
}

/** The worker's address, which only built pages name. */
function workerOf(document: Document): string | undefined {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="offline"]');
  return meta ? new URL(meta.content, document.baseURI).href : undefined;
}

function lessonsMet(document: Document, { items }: Progress): string[] {
  const text = document.querySelector("script[data-course]")?.textContent;
  const course: Course = JSON.parse(text || "[]");
  const met = course.filter((lesson) => lesson.items.some(({ id }) => Object.hasOwn(items, id)));
  return met.flatMap(({ name }) => {
    const link = document.querySelector<HTMLAnchorElement>(`a[data-lesson="${name}"]`);
    return link ? [link.href] : [];
  });
}
