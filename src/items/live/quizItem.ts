import {
  type Confidence,
  type ItemState,
  openDraft,
  type Response,
  untouched,
} from "../../model/item/attempt.js";
import { controls } from "../controls.js";
import { type Control, isRefusal } from "./control.js";
import { sayFirstAnswer, wakeEarlier } from "./earlier.js";
import { judge } from "./judge.js";
import { lateControl } from "./lateControl.js";
import { listenTo } from "./listen.js";
import { readGiven } from "./readGiven.js";
import { refuse } from "./refuse.js";
import { isBegun, noteStatus, showItem } from "./showItem.js";
import { shuffleLists } from "./shuffleList.js";
import { stageOf } from "./stage.js";
import { Stopwatch } from "./stopwatch.js";
import { toDraft } from "./toDraft.js";
import { goTo } from "./verdict.js";
import { type ItemView, viewOf } from "./view.js";
import { whenNear } from "./whenNear.js";

/** A question in the page, made live: `.value` is its state, `input` says that it changed. */
export class QuizItem extends HTMLElement {
  #state = untouched;
  #retrying = false;
  // In a review: when it began, and how many hints were opened in it.
  #since = 0;
  #opened = 0;
  #view: ItemView | undefined;
  #control: Control | undefined;
  #bring = async () => {};
  readonly #watch = new Stopwatch();

  connectedCallback(): void {
    if (this.#view) return;
    shuffleLists(this);
    this.#view = viewOf(this);
    listenTo(this, this.#view, {
      touch: () => this.#watch.start(Date.now()),
      draft: () => this.#saveDraft(),
      submit: (name) => this.#submit(name),
      reveal: () => this.#reveal(),
      hint: (count) => this.#hint(count),
      note: (text) => this.#change({ note: { text, at: Date.now() } }),
      retry: () => this.#retry(),
    });
    const make = controls[this.dataset.kind ?? ""];
    if (make) this.#start(make(this));
    else this.#bring = lateControl(this, (control) => this.#start(control));
    noteStatus(this, this.#state);
    whenNear(this, () => void this.wake());
  }

  /** Brings the controls of a rarer kind, and those of an earlier item whose answer shows here. */
  async wake(): Promise<void> {
    await this.#bring();
    if ((await wakeEarlier(this)) && this.#state.attempts.length) this.#show();
  }

  /** The attempts and all else that is remembered; setting it shows the last attempt, silently. */
  get value(): ItemState {
    return this.#state;
  }

  set value(state: ItemState | undefined) {
    const before = this.#state;
    this.#state = state ?? untouched;
    // What the learner is filling in stays, unless there is an attempt to show instead.
    const same = before.attempts.length === this.#state.attempts.length;
    if (same && this.contains(this.ownerDocument.activeElement)) return;
    // A try that has begun ends with an attempt only, be it one in another tab.
    if (!same) this.#retrying = false;
    this.#show({ rewrite: isBegun(before) || isBegun(this.#state) });
    if (isBegun(this.#state)) void this.wake();
  }

  /** The first answer in words, and how sure it was; empty before any. */
  get firstAnswer(): string {
    return this.#control ? sayFirstAnswer(this.#state, this.#control) : "";
  }

  /** Asks anew, as a review does: what was said of earlier attempts, and older drafts, do not show. */
  review({ since }: { since: number }): void {
    this.#since = since;
    this.#opened = 0;
    this.#retrying = true;
    this.dataset.review = "";
    this.#show({ rewrite: true });
    void this.wake();
  }

  #start(control: Control): void {
    this.#control = control;
    this.#show({ rewrite: isBegun(this.#state) });
  }

  #submit(name: string): void {
    const given = this.#control && readGiven(name, this.#control, this.#state);
    if (!given || !this.#control) return;
    const { response, confidence, rated } = given;
    if (isRefusal(response)) refuse(this, response, this.#control);
    else if (this.#control.rate && !rated) this.#rate(response, confidence);
    else this.#attempt(response, confidence);
  }

  /** Before its score is known, a response is a draft whose confidence is stated. */
  #rate(response: Response, confidence: Confidence): void {
    this.#change({ draft: { response, confidence, at: Date.now() } });
    this.#show();
    goTo(this.#control?.rate?.first());
  }

  #attempt(response: Response, confidence: Confidence): void {
    if (!this.#control) return;
    const { draft: _, ...state } = this.#state;
    const at = Math.max(Date.now(), openDraft(this.#state)?.at ?? 0);
    const hints = this.#since ? this.#opened : state.hints;
    const timing = { at, took: this.#watch.stop(at), hints };
    const attempt = judge(this, this.#control, { response, confidence, ...timing });
    this.#state = { ...state, attempts: [...state.attempts, attempt] };
    this.#retrying = false;
    this.#show({ rewrite: true });
    this.#change();
    goTo(this.#view?.verdict);
  }

  #hint(count: number): void {
    this.#opened = Math.max(count, this.#opened);
    this.#change({ hints: Math.max(count, this.#state.hints ?? 0) });
  }

  #reveal(): void {
    if (this.#state.attempts.length || this.#state.revealed) return;
    this.#change({ revealed: true });
    this.#show();
  }

  #saveDraft(): void {
    const draft = toDraft(this, this.#control, this.#state);
    if (draft) this.#change({ draft });
  }

  #change(change: Partial<ItemState> = {}): void {
    this.#state = { ...this.#state, ...change };
    this.dispatchEvent(new Event("input", { bubbles: true }));
  }

  #retry(): void {
    this.#retrying = true;
    this.#show({ rewrite: true });
    this.#control?.first()?.focus();
  }

  /** Shows the last attempt, or what is asked before the first and while retrying. */
  #show({ rewrite = false } = {}): void {
    const [view, control] = [this.#view, this.#control];
    noteStatus(this, this.#state);
    if (!view || !control) return;
    const [retrying, rates, since] = [this.#retrying, !!control.rate, this.#since];
    const stage = stageOf(this.#state, { retrying, rates, since });
    showItem(this, { view, control, stage, state: this.#state, rewrite });
  }
}
