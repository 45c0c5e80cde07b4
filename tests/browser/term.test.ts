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
  { javaScriptEnabled = true } = {},
): Promise<void> {
  return withContext(launched.browser, { javaScriptEnabled }, async (context) => {
    const { page, trouble } = await open(context, launched.site.url + address);
    await test(page);
    // A preload that no script asks for counts as failed.
    if (javaScriptEnabled) expect(trouble.errors).toEqual([]);
  });
}

const lesson = "lessons/japan-2010.html";
const embargo = "#ref-term-embargo-1";

describe("a term in a text", () => {
  it("is explained beside it by key, and Escape gives the focus back", () =>
    on(lesson, async (page) => {
      await page.locator(embargo).focus();
      await page.keyboard.press("Enter");
      const note = page.getByRole("dialog", { name: "definition: embargo" });
      expect(await note.innerText()).toContain("order not to trade with a certain country");
      expect(await note.getByRole("link").getAttribute("href")).toContain("#term-embargo");
      await page.keyboard.press("Escape");
      await expect.poll(() => note.count()).toBe(0);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe(embargo.slice(1));
    }));

  it("shows a term within its definition in the same place", () =>
    on(lesson, async (page) => {
      // No definition of the course has one yet: the page gets one.
      await page.evaluate(() => {
        document
          .querySelector("#term-embargo .note__body")
          ?.insertAdjacentHTML(
            "beforeend",
            '<p>See <a class="term" href="#term-oxide">oxide</a>.</p>',
          );
      });
      await page.locator(embargo).click();
      await page.locator("#source-note a.term").click();
      const note = page.getByRole("dialog", { name: "definition: oxide" });
      expect(await note.innerText()).toContain("powder");
      await page.keyboard.press("Escape");
      await expect.poll(() => note.count()).toBe(0);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe(embargo.slice(1));
    }));

  it("leads to its definition on the page without scripts", () =>
    on(
      lesson,
      async (page) => {
        await page.locator(embargo).click();
        expect(page.url()).toContain("#term-embargo");
        await expect.poll(() => page.locator("#term-embargo").isVisible()).toBe(true);
      },
      { javaScriptEnabled: false },
    ));

  it("leads on to the glossary, and from there to the step that uses it", () =>
    on(lesson, async (page) => {
      await page.locator(embargo).click();
      await page.locator("#source-note").getByRole("link", { name: "In the glossary" }).click();
      await page.waitForURL(/glossary\.html#term-embargo/);
      await page.locator("#term-embargo .glossary__uses a").click();
      await page.waitForURL(/japan-2010\.html#first-commit-yourself/);
    }));
});
