/** The key of the number that decides in which order this learner sees options. */
export const seedKey = "rare-leverage.seed";

/**
 * Writes the learner's seed into the page before anything of it is painted; where nothing can be
 * remembered, a new one for each page.
 */
export function plantSeed({ documentElement }: Document, storage: () => Storage): void {
  documentElement.dataset.seed = seedOf(storage);
}

function seedOf(storage: () => Storage): string {
  const fresh = String(Math.floor(Math.random() * 2 ** 32));
  try {
    const kept = storage().getItem(seedKey);
    if (kept && /^\d{1,10}$/.test(kept)) return kept;
    storage().setItem(seedKey, fresh);
  } catch {
    // Blocked or full: the order lasts as long as the page.
  }
  return fresh;
}
