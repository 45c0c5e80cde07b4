import { mergeProgress } from "../model/progress/mergeProgress.js";
import { longestProgress, parseProgress } from "../model/progress/parseProgress.js";
import { emptyProgress, type Progress } from "../model/progress/progress.js";
import { type Aside, listAside, setAside } from "./setAside.js";
import { storageKey } from "./storageKey.js";

export { storageKey };

/** Why something could not be remembered, or what became of it. */
export type Trouble = "blocked" | "full" | "setAside" | "newer";

/** What a store is made from. */
export interface StoreOptions {
  /** The browser's storage; throws where it is blocked. */
  storage: () => Storage;
  /** Called once for each kind of trouble. */
  tell: (trouble: Trouble) => void;
  /** The day, as in 2010-09-07. */
  today: () => string;
}

/**
 * A learner's progress, in memory and, where the browser allows, in storage. What is stored is the
 * truth, as another tab may have written it; what could not be stored is merged with it.
 */
export class Store {
  #progress = emptyProgress;
  #storage: Storage | undefined;
  #unsaved = false;
  /** What is in storage, as far as we know, so that it is read anew only when another tab has written. */
  #known: { text: string; progress: Progress } | undefined;
  readonly #told = new Set<Trouble>();
  readonly #options: StoreOptions;

  constructor(options: StoreOptions) {
    this.#options = options;
    try {
      this.#storage = options.storage();
      this.#progress = this.#read() ?? emptyProgress;
    } catch {
      this.#storage = undefined;
      this.#tellOnce("blocked");
    }
  }

  /** The progress now. */
  get progress(): Progress {
    return this.#progress;
  }

  /** What the storage is like: the latest trouble with it, and what was set aside in it. */
  get stored(): { trouble?: Trouble; aside: Aside[] } {
    const trouble = [...this.#told].at(-1);
    return { ...(trouble ? { trouble } : {}), aside: this.#listAside() };
  }

  /** Changes the progress and saves it, with what another tab may have saved meanwhile. */
  update(change: (progress: Progress) => Progress): void {
    this.#progress = change(this.#together(this.#readAgain()));
    try {
      const text = JSON.stringify(this.#progress);
      if (text.length > longestProgress) throw new Error("longer than what would be read again");
      this.#storage?.setItem(storageKey, text);
      this.#known = { text, progress: this.#progress };
      this.#unsaved = !this.#storage;
    } catch {
      this.#unsaved = true;
      this.#tellOnce("full");
    }
  }

  /** Takes in what another tab has saved; what cannot be read is passed over. */
  receive(text: string): void {
    const parsed = parseProgress(text);
    if ("progress" in parsed) this.#progress = this.#together(parsed.progress);
  }

  #together(stored: Progress | undefined): Progress {
    if (!stored) return this.#progress;
    return this.#unsaved ? mergeProgress(this.#progress, stored) : stored;
  }

  #read(): Progress | undefined {
    const text = this.#storage?.getItem(storageKey) ?? null;
    if (!this.#storage || text === null) return undefined;
    if (text === this.#known?.text) return this.#known.progress;
    const parsed = parseProgress(text);
    if ("progress" in parsed) {
      this.#known = { text, progress: parsed.progress };
      return parsed.progress;
    }
    // Where even the copy finds no room, or a later edition can read it, the original stays and
    // nothing is written over it.
    const kept = parsed.newer || !setAside(this.#storage, storageKey, text, this.#options.today());
    if (kept) this.#storage = undefined;
    this.#tellOnce(parsed.newer ? "newer" : "setAside");
    return undefined;
  }

  #readAgain(): Progress | undefined {
    try {
      return this.#read();
    } catch {
      return undefined;
    }
  }

  #listAside(): Aside[] {
    try {
      return listAside(this.#options.storage(), storageKey);
    } catch {
      return [];
    }
  }

  #tellOnce(trouble: Trouble): void {
    if (!this.#told.has(trouble)) this.#options.tell(trouble);
    this.#told.add(trouble);
  }
}
