import { cacheKey, isKept, isPage } from "./cacheKey.js";
import type { OfflineFiles } from "./offlineFiles.js";

const prefix = "rare-leverage-";

/** The copies of this version of the site. */
export class SiteCache {
  readonly #name: string;
  readonly #files: OfflineFiles;
  readonly #scope: string;

  /** `scope` is the address of the worker's folder. */
  constructor(files: OfflineFiles, scope: string) {
    this.#files = files;
    this.#scope = scope;
    this.#name = `${prefix}${files.version}`;
  }

  /** Whether an address belongs to the site. */
  covers(address: string): boolean {
    return address.startsWith(this.#scope);
  }

  /** Fetches the core, all of it or nothing, and anew the pages that an earlier version kept. */
  async fill(): Promise<void> {
    const cache = await caches.open(this.#name);
    const core = this.#files.core.map((file) => this.#toAddress(file));
    await cache.addAll(core.map((url) => new Request(url, { cache: "no-cache" })));
    const kept = await this.#earlierPages();
    await Promise.allSettled(kept.map((page) => this.keepPage(page)));
  }

  /** Removes what earlier versions kept. */
  async removeEarlier(): Promise<void> {
    for (const name of await this.#earlierNames()) await caches.delete(name);
  }

  /** The copy of an address; nothing when there is none. */
  async find(address: string): Promise<Response | undefined> {
    const cache = await caches.open(this.#name);
    return cache.match(cacheKey(address), { ignoreVary: true });
  }

  /** The page that is shown in place of one that is not kept. */
  async fallback(): Promise<Response | undefined> {
    return this.find(this.#toAddress(this.#files.fallback));
  }

  /** Keeps a copy of a good answer of this site; anything else is passed over, and a full store is no error. */
  async keep(address: string, answer: Response): Promise<void> {
    const isGood = answer.status === 200 && answer.type === "basic" && !answer.redirected;
    if (!isGood || !this.covers(address) || !isKept(address)) return;
    const cache = await caches.open(this.#name);
    await cache.put(cacheKey(address), answer).catch(() => {});
  }

  /** Fetches a page and what it is made of, as far as it is not there yet. */
  async keepPage(address: string): Promise<void> {
    if (!this.covers(address) || !isPage(address)) return;
    const key = cacheKey(address);
    // Within one version of the site a page does not change.
    if (!(await this.find(key))) await this.keep(key, await fetch(key, { cache: "no-cache" }));
    await this.keepParts(address);
  }

  /** Fetches what a page is made of, as far as it is not there yet. */
  async keepParts(address: string): Promise<void> {
    const parts = this.#files.pages[cacheKey(address).slice(this.#scope.length)] ?? [];
    await Promise.allSettled(
      parts.map(async (file) => {
        const part = this.#toAddress(file);
        if (!(await this.find(part))) await this.keep(part, await fetch(part));
      }),
    );
  }

  async #earlierNames(): Promise<string[]> {
    const names = await caches.keys();
    return names.filter((name) => name.startsWith(prefix) && name !== this.#name);
  }

  async #earlierPages(): Promise<string[]> {
    const all = await Promise.all(
      (await this.#earlierNames()).map(async (name) => (await caches.open(name)).keys()),
    );
    const core = new Set(this.#files.core.map((file) => this.#toAddress(file)));
    const pages = all.flat().map(({ url }) => url);
    return [...new Set(pages)].filter((url) => isPage(url) && !core.has(url));
  }

  #toAddress(file: string): string {
    return new URL(file, this.#scope).href;
  }
}
