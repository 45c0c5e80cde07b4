import { orderTest } from "../../model/finalTest/orderTest.js";
import type { TestEntry } from "../../model/finalTest/pickTest.js";
import { type TestLine, testResult } from "../../model/finalTest/testResult.js";
import { emptyProgress, type Progress } from "../../model/progress/progress.js";
import { enFinalTest as words } from "../../model/words/en/finalTest.js";
import { maker } from "../report/make.js";
import { askItem } from "../review/askItem.js";
import { LessonPages } from "../review/lessonPages.js";
import { liftItem } from "../review/liftItem.js";
import {
  type ReviewView,
  showActions,
  showLines,
  showNotice,
  viewOf,
} from "../review/reviewView.js";
import { makeResult, sayResult, sayStart } from "./showResult.js";

/**
 * The final test: asks the questions that the page lists, mixed, and says how it went. `.value` is
 * all that is remembered; `.change` what is to be done with it when an `input` event says so.
 */
export class FinalTest extends HTMLElement {
  /** What is to be done with what is remembered. */
  change?: (progress: Progress) => Progress;
  #progress = emptyProgress;
  #view: ReviewView | undefined;
  #entries: readonly TestEntry[] = [];
  #pages = new LessonPages((lesson) => this.#linkTo(lesson));
  #asking = false;
  #later: string[] = [];

  connectedCallback(): void {
    if (this.#view) return;
    this.#view = viewOf(this);
    const { seed = "" } = this.ownerDocument.documentElement.dataset;
    const data = this.querySelector("script[data-test]")?.textContent ?? "[]";
    this.#entries = orderTest(JSON.parse(data), seed);
    this.#showStart(this.#view);
  }

  /** All that is remembered; setting it shows where the test stands, unless a question is asked. */
  get value(): Progress {
    return this.#progress;
  }

  set value(progress: Progress | undefined) {
    if (progress) this.#progress = progress;
    if (this.#view && !this.#asking) this.#showStart(this.#view);
  }

  get #since(): number | undefined {
    return this.#progress.test?.at || undefined;
  }

  get #lines(): TestLine[] {
    return testResult(this.#entries, this.#progress, this.#since ?? Number.POSITIVE_INFINITY);
  }

  get #left(): TestLine[] {
    const left = this.#lines.filter(({ outcome }) => outcome === "open");
    const put = (line: TestLine) => this.#later.indexOf(line.entry.id);
    return left.toSorted((a, b) => put(a) - put(b));
  }

  #linkTo(lesson: string): string | undefined {
    const link = this.querySelector<HTMLAnchorElement>(`a[data-lesson="${CSS.escape(lesson)}"]`);
    return link?.href;
  }

  #showStart(view: ReviewView): void {
    const [total, left] = [this.#entries.length, this.#left.length];
    if (total > 0 && this.#since && left === 0) {
      this.#showResult(view);
      return;
    }
    const goOn = { label: words.goOn(left), press: () => void this.#ask(view) };
    const begin = { label: words.begin, press: () => this.#begin(view) };
    const actions = total === 0 ? [] : [left < total ? goOn : begin];
    showNotice(view, { title: words.title, lines: sayStart(this.#entries), actions });
  }

  #begin(view: ReviewView): void {
    const at = Date.now();
    this.#later = [];
    // Where nothing can be remembered, the test is known as long as the page stands.
    this.#progress = { ...this.#progress, test: { at } };
    this.#tell((progress) => ({ ...progress, test: { at } }));
    void this.#ask(view);
  }

  async #ask(view: ReviewView): Promise<void> {
    const [line] = this.#left;
    if (!line) {
      this.#showResult(view);
      // The button that was pressed has gone: the reader is taken to the result.
      view.title.focus();
      return;
    }
    this.#asking = true;
    const { entry } = line;
    const number = this.#entries.length - this.#left.length + 1;
    showNotice(view, {
      title: words.question(number, this.#entries.length),
      lines: [words.loading],
      actions: [],
    });
    view.title.focus();
    const page = await this.#pages.load(entry.lesson).catch(() => undefined);
    const lifted = page && liftItem(page, entry);
    const onwards = () => void this.#ask(view);
    const later = { label: words.skip, press: () => this.#putOff(entry.id, onwards) };
    if (!lifted) {
      showLines(view.text, [words.failed]);
      showActions(view, [{ label: words.tryAgain, press: onwards }, later]);
      return;
    }
    showLines(view.text, []);
    showActions(view, this.#left.length > 1 ? [later] : []);
    askItem(view, lifted, { since: this.#since ?? 0, onAnswer: () => this.#answered(view) });
  }

  #putOff(id: string, then: () => void): void {
    this.#later = [...this.#later.filter((one) => one !== id), id];
    then();
  }

  #answered(view: ReviewView): void {
    // What comes back is what is remembered now, the answer with it.
    this.#tell((progress) => progress);
    const label = this.#left.length > 0 ? words.next : words.finish;
    showActions(view, [{ label, press: () => void this.#ask(view) }]);
  }

  #showResult(view: ReviewView): void {
    this.#asking = false;
    const lines = this.#lines;
    const again = { label: words.again, press: () => this.#begin(view) };
    showNotice(view, { title: words.done, lines: sayResult(lines), actions: [again] });
    const make = maker(this.ownerDocument);
    const linkTo = ({ entry }: TestLine) => `${this.#linkTo(entry.lesson) ?? ""}#item-${entry.id}`;
    view.after.replaceChildren(makeResult(make, lines, linkTo));
    if (this.contains(this.ownerDocument.activeElement)) view.title.focus();
  }

  #tell(change: (progress: Progress) => Progress): void {
    this.change = change;
    this.dispatchEvent(new Event("input", { bubbles: true }));
  }
}
