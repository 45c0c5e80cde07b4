import { rmSync } from "node:fs";
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { hashItem } from "../../src/items/spec/hash.js";
import { storageKey } from "../../src/learner/store.js";
import type { ItemState } from "../../src/model/item/attempt.js";
import type { Progress } from "../../src/model/progress/progress.js";
import { specimen } from "../items/specimens.js";
import { buildItemPage } from "./itemPage.js";
import { type Launched, launch, open, withContext } from "./launch.js";

type Asked = HTMLElement & { value: ItemState; review(options: { since: number }): void };

let folder: string;
let launched: Launched;
beforeAll(async () => {
  folder = await buildItemPage();
  launched = await launch({ dist: folder });
});
afterAll(async () => {
  await launched.close();
  rmSync(folder, { recursive: true });
});

const earlier = { response: 1, score: 0, confidence: "know", at: 1000, hints: 2 } as const;

/** Opens the page with an item that was answered and puts it into a review. */
async function inReview(
  run: (item: Locator, page: Page) => Promise<void>,
  { state = {}, since = 5000 }: { state?: Partial<ItemState>; since?: number } = {},
): Promise<void> {
  const choice = specimen("choice");
  const record = {
    hash: hashItem(choice),
    attempts: [earlier],
    revealed: false,
    hints: 2,
    ...state,
  };
  const progress: Progress = { version: 3, items: { [choice.id]: record }, places: {} };
  await withContext(launched.browser, {}, async (context) => {
    await context.addInitScript(([key, text]) => localStorage.setItem(key, text), [
      storageKey,
      JSON.stringify(progress),
    ] as const);
    const { page, trouble } = await open(context, launched.site.url, { settled: false });
    const item = page.locator(`#item-${choice.id}`);
    await item.evaluate((element, from) => (element as Asked).review({ since: from }), since);
    await run(item, page);
    expect(trouble).toEqual({ errors: [], external: [] });
  });
}

const last = (item: Locator) =>
  item.evaluate((element) => (element as Asked).value.attempts.at(-1));
const answer = async (item: Locator) => {
  await item.locator("label", { hasText: "The rule cannot" }).click();
  await item.getByRole("button", { name: "Certain" }).click();
};

it("asks anew and shows nothing of what was said before; the attempts stay", () =>
  inReview(async (item) => {
    expect(await item.getAttribute("data-state")).toBe("retrying");
    expect(await item.locator(".item__verdict:visible, .item__form .item__mark").count()).toBe(0);
    expect(await item.locator("input:checked").count()).toBe(0);
    await answer(item);
    const verdict = item.locator(".item__verdict");
    await expect.poll(() => verdict.innerText()).toContain("Right.");
    expect(await verdict.innerText()).not.toContain("first answer");
    const { attempts } = await item.evaluate((element) => (element as Asked).value);
    expect(attempts).toHaveLength(2);
  }));

it("counts the hints of this try, not those of earlier ones", async () => {
  await inReview(async (item) => {
    await answer(item);
    expect((await last(item))?.hints).toBeUndefined();
  });
  await inReview(async (item) => {
    await item.locator(".item__hint summary").first().click();
    await answer(item);
    expect((await last(item))?.hints).toBe(1);
  });
});

it("leaves an older draft aside, and shows one that is of today", async () => {
  const state = { draft: { response: 2, at: 3000 } };
  await inReview(async (item) => expect(await item.locator("input:checked").count()).toBe(0), {
    state,
  });
  await inReview(
    async (item) => expect(await item.locator("input:checked").getAttribute("value")).toBe("2"),
    { state, since: 2000 },
  );
});

it("goes on when another tab changes something else about the item", () =>
  inReview(async (item, page) => {
    await page.evaluate(
      ([key]) => {
        const progress = JSON.parse(localStorage.getItem(key) ?? "{}");
        progress.items["first-or-later"].note = { text: "a note", at: 9000 };
        const newValue = JSON.stringify(progress);
        localStorage.setItem(key, newValue);
        window.dispatchEvent(new StorageEvent("storage", { key, newValue }));
      },
      [storageKey] as const,
    );
    expect(await item.evaluate((element) => (element as Asked).value.note?.text)).toBe("a note");
    expect(await item.getAttribute("data-state")).toBe("retrying");
    expect(await item.locator(".item__verdict:visible").count()).toBe(0);
  }));
