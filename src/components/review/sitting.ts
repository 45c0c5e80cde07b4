import type { ItemState } from "../../model/item/attempt.js";
import { orderDue } from "../../model/review/dueList.js";
import type { Scheduled, Today } from "../../model/review/schedule.js";
import {
  endCurrent,
  keepQueue,
  placeIn,
  type Session,
  startSession,
  takeNext,
} from "../../model/review/session.js";
import { enReview } from "../../model/words/en/review.js";
import { askItem, showFrom } from "./askItem.js";
import type { LessonPages } from "./lessonPages.js";
import { type Lifted, liftItem } from "./liftItem.js";
import { type Action, type ReviewView, showActions, showLines, showNotice } from "./reviewView.js";
import { sayEnd, sayFailed, sayOutcome } from "./sayOutcome.js";

/** What a sitting asks of the element that holds it. */
export interface SittingOptions {
  view: ReviewView;
  pages: LessonPages;
  today: () => Today;
  /** All items met, as of now. */
  items: () => readonly Scheduled[];
  /** Tells that there is an answer, before `items` is asked for again. */
  onAnswer: () => void;
  /** Shows why nothing is asked; the function, where there is one, reviews ahead. */
  onNothing: (ahead: (() => void) | undefined) => void;
}

/** One sitting of a review: asks what is due, one after the other, and says how it went. */
export class Sitting {
  #session: Session = startSession([]);
  #ahead = false;
  #right: boolean | undefined;
  #busy = false;
  #failed: Scheduled[] = [];
  readonly #options: SittingOptions;

  constructor(options: SittingOptions) {
    this.#options = options;
  }

  /** Whether something is asked, or about to be, or the end of the sitting shows. */
  get isOn(): boolean {
    return this.#busy || this.#session.current !== undefined || this.#session.answered.length > 0;
  }

  /** Begins anew with what is due now; with `ahead`, with what is not due as well. */
  begin({ ahead = false, focus = false } = {}): void {
    if (this.#busy) return;
    this.#ahead = ahead;
    this.#right = undefined;
    this.#failed = [];
    this.#session = startSession(this.#wanted().map(({ id }) => id));
    if (this.#session.queue.length === 0) this.#options.onNothing(this.#maybeAhead());
    else void this.#advance({ focus });
  }

  /** Reviews ahead; nothing when there is nothing left for that. */
  #maybeAhead(): (() => void) | undefined {
    const list = orderDue(this.#options.items(), { ...this.#options.today(), ahead: true });
    return list.length > 0 ? () => this.begin({ ahead: true, focus: true }) : undefined;
  }

  #wanted(): Scheduled[] {
    const failed = new Set(this.#failed.map(({ id }) => id));
    const list = orderDue(this.#options.items(), { ...this.#options.today(), ahead: this.#ahead });
    return list.filter(({ id }) => !failed.has(id));
  }

  async #advance({ focus = true } = {}): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    const { view } = this.#options;
    const slow = setTimeout(() => showLines(view.text, [enReview.loading]), 300);
    this.#session = endCurrent(this.#session, this.#right);
    this.#right = undefined;
    const lifted = await this.#liftNext();
    clearTimeout(slow);
    this.#busy = false;
    if (lifted) this.#show(...lifted);
    else this.#finish();
    if (focus) view.title.focus();
  }

  /** Takes from the queue until an item is there; those of a lesson that cannot be had are put aside. */
  async #liftNext(): Promise<[Scheduled, Lifted] | undefined> {
    for (;;) {
      const wanted = new Map(this.#wanted().map((item) => [item.id, item]));
      this.#session = takeNext(keepQueue(this.#session, (id) => wanted.has(id)));
      const next = wanted.get(this.#session.current ?? "");
      if (!next) return undefined;
      const { pages } = this.#options;
      const page = await pages.load(next.lesson.name).catch(() => undefined);
      const lifted = page && liftItem(page, next.item);
      if (lifted) return [next, lifted];
      const lost = [...wanted.values()].filter(({ lesson }) => lesson.name === next.lesson.name);
      this.#failed.push(...(page ? [next] : lost));
    }
  }

  #show(next: Scheduled, lifted: Lifted): void {
    const { view, today, onAnswer } = this.#options;
    const { number, total } = placeIn(this.#session);
    view.title.textContent = enReview.question(number, total);
    showFrom(view, next, lifted.step);
    showLines(view.text, sayFailed(this.#failed));
    showActions(view, [{ label: enReview.skip, press: () => void this.#advance() }]);
    askItem(view, lifted, {
      since: new Date(today().now).setHours(0, 0, 0, 0),
      onAnswer: (state) => {
        this.#right = state.attempts.at(-1)?.score === 1;
        onAnswer();
        this.#showOutcome(next.id, state);
      },
    });
    const after = this.#wanted().find(({ id }) => id === this.#session.queue[0]);
    if (after) void this.#options.pages.load(after.lesson.name).catch(() => undefined);
  }

  #showOutcome(id: string, state: ItemState): void {
    const { view, today, items } = this.#options;
    const item = items().find((one) => one.id === id);
    if (item) showLines(view.after, sayOutcome(state, item, today()));
    const label = this.#session.queue.length > 0 ? enReview.next : enReview.finish;
    showActions(view, [{ label, press: () => void this.#advance() }]);
  }

  #finish(): void {
    const { view, items, today } = this.#options;
    const { now, dayOf } = today();
    const left = orderDue(items(), today()).length;
    const [failed, ahead] = [this.#failed, this.#maybeAhead()];
    const end = sayEnd(this.#session, { left, failed, items: items(), today: dayOf(now) });
    const again = (options: { ahead: boolean }) => () => this.begin({ ...options, focus: true });
    const actions: Action[] = [];
    if (failed.length > 0) {
      actions.push({ label: enReview.tryAgain, press: again({ ahead: this.#ahead }) });
    } else if (left > 0)
      actions.push({ label: enReview.goOn(left), press: again({ ahead: false }) });
    else if (ahead) actions.push({ label: enReview.ahead, press: ahead });
    showNotice(view, { ...end, actions });
  }
}

// What was begun today is still what the learner means; an older draft is not.
