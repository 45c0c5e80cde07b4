import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Launched, launch, open, withContext } from "./launch.js";

let launched: Launched;
beforeAll(async () => {
  launched = await launch();
});
afterAll(() => launched.close());

function on(
  address: string,
  test: (page: Page) => Promise<void>,
  { width = 1280, javaScriptEnabled = true } = {},
): Promise<void> {
  const viewport = { width, height: 800 };
  return withContext(launched.browser, { viewport, javaScriptEnabled }, async (context) => {
    const { page } = await open(context, launched.site.url + address);
    await test(page);
  });
}

const summary = (page: Page, name: string) => page.locator(".menu summary", { hasText: name });
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

describe("the menus of the banner", () => {
  it("open and close by key, and Escape gives the focus back", () =>
    on("claims.html", async (page) => {
      await summary(page, "Lessons").focus();
      await page.keyboard.press("Enter");
      const lesson = page.locator(".menu__list").getByRole("link", { name: "Japan, 2010" });
      await expect.poll(() => lesson.isVisible()).toBe(true);
      await page.keyboard.press("Tab");
      await page.keyboard.press("Escape");
      await expect.poll(() => lesson.isVisible()).toBe(false);
      expect(await focused(page)).toBe("Lessons");
    }));

  it("close when the focus or a click goes elsewhere", () =>
    on("claims.html", async (page) => {
      const isOpen = () => page.locator(".menu[open]").count();
      await summary(page, "Lessons").click();
      await page.locator("main h1").click();
      expect(await isOpen()).toBe(0);
      await summary(page, "Lessons").click();
      await page.locator(".banner__home").focus();
      expect(await isOpen()).toBe(0);
    }));

  it("move nothing, fit a narrow screen, and work without scripts", () =>
    on(
      "claims.html",
      async (page) => {
        const top = () => page.locator("main h1").evaluate((h1) => h1.getBoundingClientRect().top);
        const before = await top();
        expect(await page.locator(".banner").evaluate((each) => each.clientHeight)).toBeLessThan(
          60,
        );
        await summary(page, "Menu").click();
        expect(await top()).toBe(before);
        const link = page.locator(".menu--all").getByRole("link", { name: "Glossary" });
        const box = await link.boundingBox();
        expect(box && box.x >= 0 && box.x + box.width <= 320 && box.height >= 44).toBe(true);
        await link.click();
        await page.waitForURL(/glossary\.html/);
      },
      { width: 320, javaScriptEnabled: false },
    ));

  it("stand side by side where there is room", () =>
    on("claims.html", async (page) => {
      expect(await summary(page, "Menu").isVisible()).toBe(false);
      const glossary = page.locator(".banner__row").getByRole("link", { name: "Glossary" });
      expect(await glossary.isVisible()).toBe(true);
    }));
});
