const longest = 30 * 60_000;

/** Measures how long a learner is at an item: from the first touch to the answer, half an hour at most. */
export class Stopwatch {
  #started: number | undefined;

  /** Starts, unless it runs already. */
  start(now: number): void {
    this.#started ??= now;
  }

  /** Milliseconds since the start, and stops; nothing when it did not run. */
  stop(now: number): number | undefined {
    const took = this.#started === undefined ? undefined : now - this.#started;
    this.#started = undefined;
    return took === undefined || took < 0 ? undefined : Math.min(took, longest);
  }
}
