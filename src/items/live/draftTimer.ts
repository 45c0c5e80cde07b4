const pause = 500;

/** Calls back once the learner pauses, or leaves the page; a change that is final calls at once. */
export class DraftTimer {
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #save: () => void;

  constructor(save: () => void) {
    this.#save = save;
  }

  /** Something was changed. */
  touch({ final = false } = {}): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.flush(), final ? 0 : pause);
  }

  /** Saves what waits to be saved. */
  flush(): void {
    if (this.#timer === undefined) return;
    this.drop();
    this.#save();
  }

  /** Forgets what waits to be saved. */
  drop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
