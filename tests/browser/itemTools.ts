import { rmSync } from "node:fs";
import type { BrowserContextOptions, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";
import type { ItemState } from "../../src/model/item/attempt.js";
import { buildItemPage, type PageParts } from "./itemPage.js";
import { type Launched, launch, open, withContext } from "./launch.js";

/** The key under which progress is stored. */
export const key = "rare-leverage.progress";

/** Where a test runs: options of the browser's context, and what happens before the page is used. */
export type PageOptions = BrowserContextOptions & {
  /** Runs on the page, which is then loaded again. */
  prepare?: (page: Page) => Promise<void>;
};

/** Opens the page with an item of every kind. */
export interface ItemSite {
  /** Runs in a context of its own; fails when anything goes wrong on the page. */
  onPage(run: (page: Page) => Promise<void>, options?: PageOptions): Promise<void>;
  /** The page's address. */
  url(): string;
}

/** Builds and serves a page of items for the tests of one file. */
export function itemSite(parts: () => PageParts = () => ({})): ItemSite {
  let folder: string;
  let launched: Launched;
  beforeAll(async () => {
    folder = await buildItemPage(parts());
    launched = await launch({ dist: folder });
  });
  afterAll(async () => {
    await launched.close();
    rmSync(folder, { recursive: true });
  });
  const onPage = (
    run: (page: Page) => Promise<void>,
    { prepare, ...options }: PageOptions = {},
  ): Promise<void> =>
    withContext(launched.browser, { reducedMotion: "reduce", ...options }, async (context) => {
      // Every learner sees options in an order of their own: here it is the same one in every run.
      await context.addInitScript(() => {
        try {
          localStorage.setItem("rare-leverage.seed", "7");
        } catch {}
      });
      const { page, trouble } = await open(context, launched.site.url, { settled: false });
      if (prepare) {
        await prepare(page);
        await page.reload();
      }
      await run(page);
      expect(trouble).toEqual({ errors: [], external: [] });
    });
  return { onPage, url: () => launched.site.url };
}

/** An item of the page. */
export const item = (page: Page, id: string) => page.locator(`#item-${id}`);

/** Its verdict. */
export const verdict = (of: Locator) => of.locator(".item__verdict");

/** The button that answers with this confidence. */
export const sure = (of: Locator, name: "Guessing" | "Fairly sure" | "Certain") =>
  of.getByRole("button", { name });

/** Chooses the option with this text. */
export const choose = (of: Locator, text: string) => of.locator("label", { hasText: text }).click();

/** What a reader sees of an element. */
export const words = (of: Locator) => of.innerText();

/** The words of all marks of an item. */
export const marks = (of: Locator) => of.locator(".item__form .item__mark").allInnerTexts();

/** What is stored, as text. */
export const stored = (page: Page) => page.evaluate((name) => localStorage.getItem(name), key);

/** What an item's element holds. */
export const state = (of: Locator) =>
  of.evaluate((element) => (element as HTMLElement & { value: ItemState }).value);
