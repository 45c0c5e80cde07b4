import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Launched, launch, open, withContext } from "./launch.js";
import { axe, violations } from "./violations.js";

const phone = { viewport: { width: 390, height: 800 }, isMobile: true };

let launched: Launched;
beforeAll(async () => {
  launched = await launch({ base: "/below/" });
});
afterAll(() => launched.close());

async function onSearch(
  query: string,
  run: (page: Page) => Promise<void>,
  options: BrowserContextOptions = phone,
) {
  await withContext(launched.browser, options, async (context) => {
    const { page, trouble } = await open(context, `${launched.site.url}search.html${query}`);
    await run(page);
    expect(trouble).toEqual({ errors: [], external: [] });
  });
}

const status = (page: Page) => page.locator(".search__status").textContent();
const hits = (page: Page) => page.locator(".search__hits li");

describe("the search page", () => {
  it("finds while one types, groups, counts, marks, and keeps the query in the address", async () => {
    await onSearch("", async (page) => {
      expect(await hits(page).count()).toBe(0);
      await page.getByRole("searchbox").pressSequentially("quota");
      expect(await status(page)).toMatch(/^\d+ places for “quota”\.$/);
      expect(await page.locator(".search__group").count()).toBeGreaterThan(2);
      expect(await hits(page).first().locator("mark").first().textContent()).toMatch(/^quota/i);
      expect(await page.locator(".search__ways").isVisible()).toBe(false);
      await expect.poll(() => page.url()).toContain("?q=quota");
      await page.goto(page.url(), { waitUntil: "networkidle" });
      expect(await page.getByRole("searchbox").inputValue()).toBe("quota");
      expect(await hits(page).count()).toBeGreaterThan(5);
    });
  });

  it("works by keyboard: Enter leads to the count, Tab to the results, more to the next of them", async () => {
    await onSearch("?q=rare+earths", async (page) => {
      await page.getByRole("searchbox").focus();
      await page.keyboard.press("Enter");
      expect(await page.locator(":focus").getAttribute("role")).toBe("status");
      await page.keyboard.press("Tab");
      expect(await page.locator(":focus").getAttribute("href")).toMatch(/^#found-/);
      const more = page.locator(".search__group button").first();
      const list = page.locator(".search__hits").first().locator("li");
      const before = await list.count();
      await more.press("Enter");
      expect(await list.count()).toBeGreaterThan(before);
      expect(await list.nth(before).locator("a:focus").count()).toBe(1);
    });
  });

  it("leads to the step of a lesson", async () => {
    await onSearch("?q=petrol+station", async (page) => {
      await hits(page).first().locator("a").click();
      await page.waitForURL(/lessons\/japan-2010\.html#one-autumn-three-windows$/);
      const step = page.locator("#one-autumn-three-windows");
      const top = () => step.evaluate((element) => Math.abs(element.getBoundingClientRect().top));
      await expect.poll(top, { timeout: 5000 }).toBeLessThan(120);
    });
  });

  it("runs nothing that stands in a query", async () => {
    const query = "<img src=x onerror=alert(1)><b>quota";
    await onSearch(`?q=${encodeURIComponent(query)}`, async (page) => {
      expect(await page.locator("site-search img, .search__status b").count()).toBe(0);
      expect(await status(page)).toContain(query);
    });
  });

  it("says what to try where nothing is found, and lists everything", async () => {
    await onSearch("?q=zzzzqq", async (page) => {
      expect(await status(page)).toBe("Nothing was found for “zzzzqq”.");
      expect(await page.locator(".search__results").textContent()).toContain("Try fewer words");
      expect(await page.locator(".search__ways").isVisible()).toBe(true);
      await page.getByRole("searchbox").fill("");
      expect(await status(page)).toBe("");
      await page.getByRole("button", { name: "Mountain Pass" }).click();
      expect(await hits(page).count()).toBeGreaterThan(0);
    });
  });

  it("has no violations with results, light and dark", async () => {
    await onSearch("?q=japan", async (page) => {
      await page.evaluate(axe);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await violations(page)).toEqual([]);
      }
    });
  });

  it("without scripts lists the ways in, and no dead field", async () => {
    const options = { ...phone, javaScriptEnabled: false };
    await withContext(launched.browser, options, async (context) => {
      const page = await context.newPage();
      await page.goto(`${launched.site.url}search.html`);
      expect(await page.getByRole("searchbox").count()).toBe(0);
      expect(await page.locator(".search__plain").isVisible()).toBe(true);
      await page.locator(".search__ways summary", { hasText: "Claims" }).click();
      expect(await page.locator(".search__ways a:visible").count()).toBeGreaterThan(20);
    });
  });
});

it("says that it could not load, and tries again", async () => {
  await withContext(launched.browser, phone, async (context) => {
    let broken = true;
    await context.route(/entries\.\w+\.json/, (route) =>
      broken ? route.abort() : route.continue(),
    );
    const page = await context.newPage();
    await page.goto(`${launched.site.url}search.html?q=quota`, { waitUntil: "networkidle" });
    expect(await status(page)).toContain("could not be loaded");
    broken = false;
    await page.getByRole("button", { name: "Try again" }).click();
    await expect.poll(() => hits(page).count()).toBeGreaterThan(3);
  });
});

it("keeps still while the results of an address come", async () => {
  await withContext(launched.browser, phone, async (context) => {
    const page = await context.newPage();
    await page.addInitScript(() => {
      const seen = { shift: 0 };
      Object.assign(globalThis, { seen });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.shift += Reflect.get(entry, "value");
      }).observe({ type: "layout-shift", buffered: true });
    });
    await page.goto(`${launched.site.url}search.html?q=quota`, { waitUntil: "networkidle" });
    await expect.poll(() => hits(page).count()).toBeGreaterThan(3);
    expect(await page.evaluate(() => Reflect.get(globalThis, "seen").shift)).toBeLessThan(0.02);
  });
});

it("works offline after one visit", async () => {
  await withContext(launched.browser, phone, async (context) => {
    const page = await context.newPage();
    await page.goto(`${launched.site.url}search.html`, { waitUntil: "networkidle" });
    await page.evaluate(() => navigator.serviceWorker.ready);
    const kept = () =>
      page.evaluate(async () => {
        const [name = ""] = await caches.keys();
        const keys = await (await caches.open(name)).keys();
        return keys.filter(({ url }) => /search\.html|entries\.\w+\.json/.test(url)).length;
      });
    await expect.poll(kept, { timeout: 20_000 }).toBe(2);
    await context.setOffline(true);
    await page.goto(`${launched.site.url}search.html?q=quota`);
    await expect.poll(() => hits(page).count()).toBeGreaterThan(3);
  });
});
