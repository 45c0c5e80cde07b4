import { mergeProgress } from "../model/progress/mergeProgress.js";
import { parseProgress } from "../model/progress/parseProgress.js";
import { emptyProgress, type Progress } from "../model/progress/progress.js";
import { setAside } from "./setAside.js";

/** The one key under which a learner's progress is stored. */
export const storageKey = "rare-leverage.progress";

/** Why something could not be remembered, or what became of it. */
export type Trouble = "blocked" | "full" | "setAside";

/** What a store is made from. */
export interface StoreOptions {
  /** The browser's storage; throws where it is blocked. */
  storage: () => Storage;
  /** Called once for each kind of trouble. */
  tell: (trouble: Trouble) => void;
  /** The day, as in 2010-09-07. */
  today: () => string;
}

/** A learner's progress, in memory and, where the browser allows, in storage. */
export class Store {
  #progress = emptyProgress;
  #storage: Storage | undefined;
  readonly #told = new Set<Trouble>();
  readonly #options: StoreOptions;

  constructor(options: StoreOptions) {
    this.#options = options;
    try {
      this.#storage = options.storage();
      this.#progress = this.#read();
    } catch {
      this.#storage = undefined;
      this.#tellOnce("blocked");
    }
  }

  /** The progress now. */
  get progress(): Progress {
    return this.#progress;
  }

  /** Changes the progress and saves it, with what another tab may have saved meanwhile. */
  update(change: (progress: Progress) => Progress): void {
    this.#progress = change(mergeProgress(this.#progress, this.#readAgain()));
    try {
      this.#storage?.setItem(storageKey, JSON.stringify(this.#progress));
    } catch {
      this.#tellOnce("full");
    }
  }

  /** Takes in what another tab has saved; what cannot be read is passed over. */
  receive(text: string): void {
    const parsed = parseProgress(text);
    if ("progress" in parsed) this.#progress = mergeProgress(this.#progress, parsed.progress);
  }

  #read(): Progress {
    const text = this.#storage?.getItem(storageKey) ?? null;
    if (!this.#storage || text === null) return emptyProgress;
    const parsed = parseProgress(text);
    if ("progress" in parsed) return parsed.progress;
    // Where even the copy finds no room, the original stays and nothing is written over it.
    if (!setAside(this.#storage, storageKey, text, this.#options.today()))
      this.#storage = undefined;
    this.#tellOnce("setAside");
    return emptyProgress;
  }

  #readAgain(): Progress {
    try {
      return this.#read();
    } catch {
      return emptyProgress;
    }
  }

  #tellOnce(trouble: Trouble): void {
    if (!this.#told.has(trouble)) this.#options.tell(trouble);
    this.#told.add(trouble);
  }
}
