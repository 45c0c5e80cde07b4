import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { storageKey } from "../../src/learner/store.js";
import { type Launched, launch, withContext } from "./launch.js";
import { axe, violations } from "./violations.js";

const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 }, isMobile: true };
const place = { step: "four-voices", number: 2, title: "Four voices", at: 1 };
const progress = { version: 2, items: {}, places: { "japan-2010": place } };

let launched: Launched;
beforeAll(async () => {
  launched = await launch({ base: "/deep/down/" });
});
afterAll(() => launched.close());

async function on(
  file: string,
  run: (page: Page) => Promise<void>,
  { stored, ...options }: BrowserContextOptions & { stored?: unknown } = {},
) {
  await withContext(launched.browser, { ...phone, ...options }, async (context) => {
    const page = await context.newPage();
    if (stored) {
      await page.addInitScript(
        ([key, text]) => localStorage.setItem(String(key), String(text)),
        [storageKey, JSON.stringify(stored)],
      );
    }
    await page.goto(launched.site.url + file, { waitUntil: "networkidle" });
    await run(page);
  });
}

describe("the start page", () => {
  it("asks within the first screen of a phone, and shows the curve once it is answered", async () => {
    await on("index.html", async (page) => {
      const stem = page.locator("#item-front-price .item__stem");
      const box = await stem.boundingBox();
      expect((box?.y ?? 999) + (box?.height ?? 0)).toBeLessThan(600);
      const figure = page.locator("#fig-unitValue");
      expect(await figure.isVisible()).toBe(false);
      for (const field of await page.locator(".item__point input").all()) await field.fill("20000");
      await page.getByRole("button", { name: "Guessing" }).click();
      await expect.poll(() => figure.isVisible()).toBe(true);
      expect(await figure.locator(".figure__finding").first().isVisible()).toBe(true);
      await page.evaluate(axe);
      expect(await violations(page)).toEqual([]);
      const kept = await page.evaluate((key) => localStorage.getItem(key), storageKey);
      expect(kept ?? "").not.toContain("front-price");
    });
  });

  it("leads to where the reader was last", async () => {
    const check = async (page: Page) => {
      const link = page.locator("a[data-newest]");
      await expect.poll(() => link.textContent()).toBe("Go on with lesson 3, step 2: Four voices");
      await link.click();
      await page.waitForURL(/\/deep\/down\/lessons\/japan-2010\.html#four-voices$/);
    };
    await on("index.html", check, { stored: progress });
  });

  it("shows the curve without scripts", async () => {
    const check = async (page: Page) => {
      expect(await page.locator("#fig-unitValue svg:visible").count()).toBe(1);
      expect(await page.locator("input[name=q]:visible").count()).toBe(0);
    };
    await on("index.html", check, { javaScriptEnabled: false });
  });
});

describe("the page for missing addresses", () => {
  it.each(["nowhere.html", "data/japan-quota.html", "a/b/c/japan-quota"])(
    "helps at %s",
    async (file) => {
      const check = async (page: Page) => {
        const links = page.locator("main a[data-place]");
        await expect
          .poll(() => links.first().getAttribute("href"))
          .toMatch(/^\/deep\/down\/lessons\//);
        await expect.poll(() => page.locator("[data-left]").isVisible()).toBe(true);
        await page.evaluate(axe);
        expect(await violations(page)).toEqual([]);
        const field = page.getByRole("searchbox");
        if (file.includes("quota")) expect(await field.inputValue()).toBe("japan quota");
        await field.fill("quota");
        await field.press("Enter");
        await page.waitForURL(/\/deep\/down\/search\.html\?q=quota$/);
        await expect.poll(() => page.locator(".search__hits li").count()).toBeGreaterThan(3);
      };
      await on(file, check, { stored: progress });
    },
  );

  it("says without scripts what to do", async () => {
    const check = async (page: Page) => {
      expect(await page.locator(".without-scripts").isVisible()).toBe(true);
      expect(await page.getByRole("searchbox").count()).toBe(0);
      await page.getByRole("link", { name: "Start page" }).click();
      await page.waitForURL(/\/deep\/down\/index\.html$/);
    };
    await on("nowhere.html", check, { javaScriptEnabled: false });
  });
});

it("the page for being offline says which lessons will open", async () => {
  await on("offline.html", async (page) => {
    const list = page.locator("[data-kept] .places");
    await expect.poll(() => list.textContent()).toContain("not kept in this browser");
    expect(await page.getByRole("searchbox").count()).toBe(0);
  });
});
