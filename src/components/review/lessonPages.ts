const longestWait = 15_000;

/** A lesson's page, read and not shown, and where it stands. */
export interface LessonPage {
  document: Document;
  url: string;
}

/** Fetches the pages of lessons, each once; one that failed is fetched again when it is asked for. */
export class LessonPages {
  readonly #pages = new Map<string, Promise<LessonPage>>();
  readonly #urlOf: (lesson: string) => string | undefined;

  /** `urlOf` gives the address of a lesson by its name. */
  constructor(urlOf: (lesson: string) => string | undefined) {
    this.#urlOf = urlOf;
  }

  /** The page of a lesson; fails when it cannot be had. */
  load(lesson: string): Promise<LessonPage> {
    const page = this.#pages.get(lesson) ?? fetchPage(this.#urlOf(lesson));
    this.#pages.set(lesson, page);
    page.catch(() => this.#pages.delete(lesson));
    return page;
  }
}

async function fetchPage(url: string | undefined): Promise<LessonPage> {
  if (url === undefined) throw new Error("the lesson has no address");
  const answer = await fetch(url, { signal: AbortSignal.timeout(longestWait) });
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  const document = new DOMParser().parseFromString(await answer.text(), "text/html");
  return { document, url };
}
