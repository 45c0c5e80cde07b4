import {
  type Attempt,
  type Confidence,
  confidences,
  type ItemState,
  type Response,
  statusOf,
} from "../../model/item/attempt.js";
import { en } from "../../model/words/en.js";
import { controls } from "../controls.js";
import type { Control } from "./control.js";
import { clearMarks } from "./reasons.js";
import { fillVerdict, goToVerdict, sayFirst } from "./verdict.js";
import { type ItemView, viewOf } from "./view.js";

const untouched: ItemState = { attempts: [], revealed: false };

/** A question in the page, made live: `.value` is its state, `input` says that it changed. */
export class QuizItem extends HTMLElement {
  #state = untouched;
  #view: ItemView | undefined;
  #control: Control | undefined;

  connectedCallback(): void {
    const make = controls[this.dataset.kind ?? ""];
    if (this.#view || !make) return;
    this.#view = viewOf(this);
    this.#control = make(this);
    this.#listen(this.#view);
    this.#show();
  }

  /** The attempts and whether the key was shown first; setting it shows the last attempt, silently. */
  get value(): ItemState {
    return this.#state;
  }

  set value(state: ItemState | undefined) {
    const answered = this.#state.attempts.length > 0;
    this.#state = state ?? untouched;
    // What the learner has begun to fill in stays when there is no attempt to show instead.
    this.#show({ rewrite: answered || this.#state.attempts.length > 0 });
  }

  /** The first answer in words, and how sure it was; empty before any. */
  get firstAnswer(): string {
    const first = this.#state.attempts[0];
    if (!first || !this.#control) return "";
    const words = this.#control.say(first.response).replace(/\.$/, "");
    return en.item.firstSaid(words, en.item.said[first.confidence]);
  }

  #listen({ form, key, retry }: ItemView): void {
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const button = event.submitter;
      const confidence = confidences.find((name) => name === button?.getAttribute("value"));
      if (confidence) this.#submit(confidence);
    });
    form.addEventListener("keydown", (event) => this.#askFirst(event));
    key.addEventListener("toggle", () => key.open && this.#reveal());
    retry.addEventListener("click", () => this.#retry());
  }

  // Enter in a field would press the first button: a guess that nobody stated.
  #askFirst(event: KeyboardEvent): void {
    if (event.key !== "Enter" || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    this.#view?.ask.querySelector("button")?.focus();
  }

  #submit(confidence: Confidence): void {
    const response = this.#control?.read();
    if (!this.#view || !this.#control || response === undefined) return;
    if (isRefusal(response)) {
      this.#refuse(response.problem);
      return;
    }
    const score = this.#control.score(response);
    const attempt = { response, score, confidence, at: Date.now() };
    this.#change({ attempts: [...this.#state.attempts, attempt] }, { rewrite: true });
    goToVerdict(this.#view.verdict);
  }

  #refuse(problem: string): void {
    const first = this.#control?.first();
    if (this.#view) this.#view.message.textContent = problem;
    first?.setAttribute("aria-invalid", "true");
    first?.addEventListener("input", () => first.removeAttribute("aria-invalid"), { once: true });
    first?.focus();
  }

  #reveal(): void {
    if (this.#state.attempts.length || this.#state.revealed) return;
    this.#change({ revealed: true }, { rewrite: false });
  }

  #change(change: Partial<ItemState>, { rewrite }: { rewrite: boolean }): void {
    this.#state = { ...this.#state, ...change };
    this.#show({ rewrite });
    this.dispatchEvent(new Event("input", { bubbles: true }));
  }

  #retry(): void {
    this.#show({ rewrite: true, retrying: true });
    this.#control?.first()?.focus();
  }

  /** Shows the last attempt, or empty controls before the first and while retrying. */
  #show({ rewrite = false, retrying = false } = {}): void {
    if (!this.#view || !this.#control) return;
    const { attempts, revealed } = this.#state;
    const attempt = retrying ? undefined : attempts.at(-1);
    clearMarks(this);
    this.dataset.state = attempt ? "answered" : retrying ? "retrying" : "open";
    this.dataset.status = statusOf(this.#state);
    this.dataset.attempts = String(attempts.length);
    this.#view.show({ attempt, revealed });
    if (rewrite) this.#control.write(attempt?.response);
    if (attempt) this.#control.mark(attempt.response);
    this.#showVerdict(this.#view, attempt);
  }

  #showVerdict({ verdict }: ItemView, attempt: Attempt | undefined): void {
    const [first] = this.#state.attempts;
    verdict.hidden = !first;
    fillVerdict(verdict, {
      attempt,
      first: first === attempt ? "" : this.#sayFirst(),
      detail: attempt ? (this.#control?.detail(attempt.response) ?? "") : "",
      earlier: attempt ? this.#earlier() : "",
    });
  }

  // Of a judgement the words are worth repeating; of the rest, how it went.
  #sayFirst(): string {
    const [first] = this.#state.attempts;
    return first && first.score !== null ? sayFirst(first) : this.firstAnswer;
  }

  #earlier(): string {
    const item = this.ownerDocument.getElementById(`item-${this.dataset.revisits}`);
    return item instanceof QuizItem ? item.firstAnswer : "";
  }
}

function isRefusal(response: Response | { problem: string }): response is { problem: string } {
  return typeof response === "object" && "problem" in response;
}
