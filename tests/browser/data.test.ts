import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Launched, launch, open, showFigures, withContext } from "./launch.js";

const phone = { viewport: { width: 390, height: 800 }, isMobile: true };

let launched: Launched;
beforeAll(async () => {
  launched = await launch();
});
afterAll(() => launched.close());

/** Opens a page of the site on a phone and closes it afterwards. */
async function onPhone(file: string, run: (page: Page) => Promise<void>, options = {}) {
  await withContext(launched.browser, { ...phone, ...options }, async (context) => {
    const { page, trouble } = await open(context, launched.site.url + file);
    await run(page);
    expect(trouble.errors).toEqual([]);
  });
}

/** Presses Tab until something that fits has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((wanted) => !!document.activeElement?.matches(wanted), selector))
      return;
  }
  throw new Error(`Tab never came to ${selector}`);
}

const shown = (page: Page) => page.locator("data-table tbody tr:visible");
const status = (page: Page) => page.locator("data-table [role=status]").textContent();

describe("the longest table, on a phone, by keyboard only", () => {
  it("is sorted from the heads of its columns, and back", async () => {
    await onPhone("data/cofer.html", async (page) => {
      const first = await shown(page).first().textContent();
      await tabTo(page, "data-table th:nth-child(3) button");
      await page.keyboard.press("Enter");
      expect(await page.locator("data-table th:nth-child(3)").getAttribute("aria-sort")).toBe(
        "ascending",
      );
      expect(await status(page)).toContain("ascending");
      await page.keyboard.press("Enter");
      expect(await shown(page).first().textContent()).toContain("72.702");
      await page.keyboard.press("Enter");
      expect(await shown(page).first().textContent()).toBe(first);
    });
  });

  it("is turned page by page, searched, and shown whole", async () => {
    await onPhone("data/cofer.html", async (page) => {
      expect(await shown(page).count()).toBe(50);
      await tabTo(page, "[data-page=next]");
      await page.keyboard.press("Enter");
      expect(await page.locator(".data-table__pager span").textContent()).toContain("51–100");
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Next rows");
      await tabTo(page, "[data-page=all]");
      await page.keyboard.press("Enter");
      expect(await shown(page).count()).toBe(764);
      await page.locator("#find-rows").focus();
      await page.keyboard.type("cny 2020");
      expect(await shown(page).count()).toBe(4);
      await page.keyboard.type("x");
      expect(await shown(page).count()).toBe(0);
      expect(await status(page)).toContain("0 of 764");
    });
  });

  it("shows the row that an address names, on whatever page it is", async () => {
    let id = "";
    await onPhone("data/cofer.html", async (page) => {
      id = (await page.locator("data-table tbody tr").nth(400).getAttribute("id")) ?? "";
    });
    await onPhone(`data/cofer.html#${id}`, async (page) => {
      const row = page.locator(`#${id}`);
      expect(await row.isVisible()).toBe(true);
      expect(await row.evaluate((element) => element.matches(":target"))).toBe(true);
      expect(await shown(page).count()).toBe(50);
    });
  });

  it("has all its rows without scripts", async () => {
    await withContext(launched.browser, { ...phone, javaScriptEnabled: false }, async (context) => {
      const page = await context.newPage();
      await page.goto(`${launched.site.url}data/cofer.html`);
      expect(await shown(page).count()).toBe(764);
      expect(
        await page.locator("data-table button:visible, data-table input:visible").count(),
      ).toBe(0);
    });
  });
});

describe("lists that can be narrowed", () => {
  it("the catalogue finds tables by column, says how many, and keeps it in the address", async () => {
    await onPhone("data/index.html", async (page) => {
      await page.getByRole("searchbox").fill("usd_per_kg");
      const entries = page.locator(".table-list > li:visible");
      const count = await entries.count();
      expect(count).toBeGreaterThan(3);
      expect(count).toBeLessThan(20);
      expect(await page.getByRole("status").textContent()).toContain(`${count} of 77`);
      expect(await page.locator("section[data-group]:visible").count()).toBeLessThan(4);
      await page.goto(page.url(), { waitUntil: "networkidle" });
      expect(await entries.count()).toBe(count);
      await page.getByRole("searchbox").fill("zzz");
      expect(await page.locator(".filter-list__none").isVisible()).toBe(true);
    });
  });

  it("the ledger is filtered by verdict and lesson, and still shows the claim of an address", async () => {
    await onPhone("claims.html", async (page) => {
      await page.getByLabel("Verdict").selectOption("contested");
      expect(await page.locator("article.claim:visible").count()).toBe(2);
      expect(await page.locator(".claim__glance tr:visible").count()).toBe(2);
      await page.getByLabel("Lesson").selectOption("3");
      expect(await page.locator("article.claim:visible").count()).toBe(1);
      expect(page.url()).toMatch(/verdict=contested.*lesson=3/);
      await page.goto(`${page.url().split("#")[0]}#c20`, { waitUntil: "networkidle" });
      expect(await page.locator("#c20").isVisible()).toBe(true);
    });
  });
});

describe("from a number to its row", () => {
  it("a source note of the lesson leads to the row of the table", async () => {
    await onPhone("lessons/japan-2010.html", async (page) => {
      await showFigures(page);
      await page.locator('a.fact[href="#note-imports-2010-11"]:visible').first().click();
      const link = page.locator("#source-note").getByRole("link", { name: /by month.*2010-11/ });
      await link.click();
      await page.waitForURL(/japan_imports_from_china_monthly\.html#row-/);
      expect(await page.locator("tr:target").textContent()).toContain("634");
    });
  });

  it("tables are taken along under their own names", async () => {
    await onPhone("data/export_quotas.html", async (page) => {
      for (const name of ["export_quotas.csv", "export_quotas.json"]) {
        const [download] = await Promise.all([
          page.waitForEvent("download"),
          page.locator(`a[download="${name}"]`).click(),
        ]);
        expect(download.suggestedFilename()).toBe(name);
      }
    });
  });
});

it.each(["data/cofer.html", "data/index.html", "data/sources.html", "claims.html"])(
  "%s keeps still when it goes live",
  async (file) => {
    await withContext(launched.browser, phone, async (context) => {
      const page = await context.newPage();
      await page.addInitScript(() => {
        Object.assign(globalThis, { shift: 0 });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            Object.assign(globalThis, {
              shift: Reflect.get(globalThis, "shift") + Reflect.get(entry, "value"),
            });
          }
        }).observe({ type: "layout-shift", buffered: true });
      });
      await page.goto(launched.site.url + file, { waitUntil: "networkidle" });
      expect(await page.evaluate(() => Reflect.get(globalThis, "shift"))).toBeLessThan(0.02);
    });
  },
);
