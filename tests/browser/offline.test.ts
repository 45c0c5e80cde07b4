import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { storageKey } from "../../src/learner/store.js";
import { type Launched, launch, withContext } from "./launch.js";
import { ago, builtCourse, choicesOf, progressOf } from "./reviewSeed.js";

const { lesson, items } = choicesOf(builtCourse());
const progress = progressOf(items.slice(0, 3).map((item, i) => [item, [ago(20 + i)]] as const));

let launched: Launched;
beforeAll(async () => {
  launched = await launch({ base: "/deep/down/" });
});
afterAll(() => launched.close());

const at = (file: string) => launched.site.url + file;
const lessonPage = `lessons/${lesson.name}.html`;

/** Runs in a context of its own, with what the browser remembers. */
async function onSite(
  run: (page: Page, context: BrowserContext) => Promise<void>,
  { remembered = false } = {},
): Promise<void> {
  await withContext(launched.browser, { reducedMotion: "reduce" }, async (context) => {
    await context.addInitScript(
      ([key, text]) => {
        if (text && !localStorage.getItem(key)) localStorage.setItem(key, text);
      },
      [storageKey, remembered ? JSON.stringify(progress) : ""] as const,
    );
    await run(await context.newPage(), context);
  });
}

/** The pages that are kept, relative to the site. */
const kept = (page: Page): Promise<string[]> =>
  page.evaluate(async (base) => {
    const names = await caches.keys();
    const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return all
      .flat()
      .map(({ url }) => url.slice(base.length))
      .filter((file) => file.endsWith(".html"))
      .sort();
  }, launched.site.url);

async function answerFirst(page: Page): Promise<void> {
  const item = page.locator("quiz-item[data-kind=choice]").first();
  await item.locator("label").first().click();
  await item.locator("button[name=confidence]").first().click();
  await item.locator(".item__verdict:visible").waitFor();
}

it(
  "starts nothing on a first view, and keeps the lesson after its first answer",
  () =>
    onSite(async (page, context) => {
      await page.goto(at(lessonPage), { waitUntil: "networkidle" });
      expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([]);
      await answerFirst(page);
      await expect
        .poll(() => kept(page), { timeout: 15_000 })
        .toEqual([lessonPage, "offline.html", "review.html"].sort());
      await context.setOffline(true);
      await page.reload({ waitUntil: "networkidle" });
      expect(await page.locator("quiz-item[data-state=answered]").count()).toBe(1);
      expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
        "rgb(255, 253, 248)",
      );
      await page.goto(`${at(lessonPage)}?view=year#x`);
      expect(await page.locator("quiz-item").count()).toBeGreaterThan(3);
    }),
  60_000,
);

it(
  "lets one review without a network, once the review was opened",
  () =>
    onSite(
      async (page, context) => {
        await page.goto(at("review.html"), { waitUntil: "networkidle" });
        await expect.poll(() => kept(page), { timeout: 15_000 }).toContain(lessonPage);
        await context.setOffline(true);
        await page.reload({ waitUntil: "networkidle" });
        await expect.poll(() => page.locator(".review__title").innerText()).toBe("Question 1 of 3");
        await answerFirst(page);
        await page.getByRole("button", { name: "Next question" }).click();
        await expect.poll(() => page.locator(".review__title").innerText()).toBe("Question 2 of 3");
      },
      { remembered: true },
    ),
  60_000,
);

it(
  "says for a page that is not kept that one is offline, in the site's own form, with the way to the review",
  () =>
    onSite(
      async (page, context) => {
        await page.goto(at("review.html"), { waitUntil: "networkidle" });
        await expect.poll(() => kept(page), { timeout: 15_000 }).toContain(lessonPage);
        await context.setOffline(true);
        const answer = await page.goto(at("data/sources.html"));
        expect(answer?.status()).toBe(503);
        expect(page.url()).toBe(at("data/sources.html"));
        expect(await page.locator("h1").innerText()).toBe("You are offline");
        expect(await page.evaluate(() => getComputedStyle(document.body).marginLeft)).toBe("0px");
        expect(
          await page.locator(".skip-link").evaluate((link) => (link as HTMLAnchorElement).href),
        ).toBe(`${at("data/sources.html")}#observablehq-main`);
        await page.getByRole("link", { name: "Go on with your review" }).click();
        await expect.poll(() => page.locator(".review__title").innerText()).toBe("Question 1 of 3");
      },
      { remembered: true },
    ),
  60_000,
);

it(
  "prefers the network, keeps no error and nothing to download, and removes what an earlier version kept",
  () =>
    onSite(
      async (page, context) => {
        await page.goto(at("index.html"));
        await page.evaluate(async (base) => {
          const old = await caches.open("rare-leverage-before");
          await old.put(
            `${base}claims.html`,
            new Response("old", { headers: { "content-type": "text/html" } }),
          );
          await caches.open("of-somebody-else");
        }, launched.site.url);
        await page.goto(at("review.html"), { waitUntil: "networkidle" });
        await expect
          .poll(() => page.evaluate(() => caches.keys()), { timeout: 15_000 })
          .not.toContain("rare-leverage-before");
        expect(await page.evaluate(() => caches.keys())).toContain("of-somebody-else");
        // The page that an earlier version had kept is kept by this one, as it is now.
        await expect.poll(() => kept(page), { timeout: 15_000 }).toContain("claims.html");
        const missing = await page.goto(at("no/such/page.html"));
        expect(missing?.status()).toBe(404);
        await page.goto(at("claims.html"), { waitUntil: "networkidle" });
        expect(await page.locator("h1").innerText()).not.toBe("old");
        expect(await kept(page)).not.toContain("no/such/page.html");
        const all = await page.evaluate(async () => {
          const names = (await caches.keys()).filter((name) => name.startsWith("rare-leverage-"));
          const lists = await Promise.all(
            names.map(async (name) => (await caches.open(name)).keys()),
          );
          return lists.flat().map(({ url }) => url);
        });
        expect(all.filter((url) => !url.startsWith(launched.site.url))).toEqual([]);
        expect(all.filter((url) => /\.(txt|csv|bib|tar)$/.test(url))).toEqual([]);
        await context.setOffline(true);
        await page.goto(at("claims.html"));
        expect(await page.locator("h1").innerText()).not.toBe("You are offline");
      },
      { remembered: true },
    ),
  60_000,
);
