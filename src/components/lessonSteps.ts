import type { Place } from "../model/progress/progress.js";
import { en } from "../model/words/en/core.js";
import { showCounts } from "./stepCounts.js";
import { placeOf, watchSteps } from "./stepPlace.js";

// A step that is only scrolled past is not where a reader was.
const dwell = 800;

/** A lesson's steps in the page, made live: `.value` is the reader's place, `input` says it changed. */
export class LessonSteps extends HTMLElement {
  #place: Place | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stop: (() => void) | undefined;

  connectedCallback(): void {
    this.#stop ??= this.#start();
  }

  disconnectedCallback(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  /** The step in view, or the one remembered; setting it offers to go on there. */
  get value(): Place | undefined {
    return this.#place;
  }

  set value(place: Place | undefined) {
    const step = place && this.#step(place.step);
    if (!step) return;
    this.#place = placeOf(step);
    if (!this.ownerDocument.location?.hash) this.#offer(this.#place);
  }

  #start(): () => void {
    const steps = this.querySelectorAll<HTMLElement>("section.step");
    const stops = [watchSteps(steps, (step) => this.#enter(step)), showCounts(this, this.#linkTo)];
    return () => {
      for (const stop of stops) stop();
    };
  }

  #step(id: string): HTMLElement | undefined {
    return [...this.querySelectorAll<HTMLElement>("section.step")].find((step) => step.id === id);
  }

  #linkTo = (step: Element): Element | undefined =>
    [...this.querySelectorAll(".steps a")].find((a) => a.getAttribute("href") === `#${step.id}`);

  #enter(step: HTMLElement): void {
    this.querySelector(".steps [aria-current]")?.removeAttribute("aria-current");
    this.#linkTo(step)?.setAttribute("aria-current", "step");
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      // Opening the page is not yet reading: the remembered place stays until the reader moves.
      if (step.id === this.#place?.step || window.scrollY === 0) return;
      this.#place = placeOf(step);
      this.dispatchEvent(new Event("input", { bubbles: true }));
    }, dwell);
  }

  // The link keeps its place in the page, so that nothing moves when it changes its words.
  #offer({ step, number, title }: Place): void {
    const link = this.querySelector<HTMLAnchorElement>("a.resume");
    if (!link) return;
    link.href = `#${step}`;
    link.textContent = en.progress.goOn(number, title);
  }
}
