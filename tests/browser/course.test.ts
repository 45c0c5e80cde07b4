import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Launched, launch, open, withContext } from "./launch.js";
import { builtCourse } from "./reviewSeed.js";
import { settle } from "./settle.js";

const course = builtCourse();
let launched: Launched;
beforeAll(async () => {
  launched = await launch();
});
afterAll(() => launched.close());

/** How a reader goes on and answers: with a mouse, a finger, or the keys alone. */
interface Hand {
  press(page: Page, selector: string): Promise<void>;
}

const mouse: Hand = { press: (page, selector) => page.locator(selector).first().click() };
const finger: Hand = { press: (page, selector) => page.locator(selector).first().tap() };
const keys: Hand = {
  press: async (page, selector) => {
    const target = page.locator(selector).first();
    await target.focus();
    await page.keyboard.press((await target.getAttribute("type")) === "radio" ? "Space" : "Enter");
  },
};

/** Goes to the end of a lesson, as a reader does before going on: its summary comes when the reader is near. */
async function readToEnd(page: Page): Promise<void> {
  await page.locator(".lesson-end").scrollIntoViewIfNeeded();
  await page.evaluate(async () => {
    let height = 0;
    for (let same = 0; same < 20; ) {
      await new Promise(requestAnimationFrame);
      const now = document.documentElement.scrollHeight;
      same = now === height ? same + 1 : 0;
      height = now;
    }
  });
}

/** From the start page through all lessons to the memo: in each, one question is answered. */
async function walk(hand: Hand, options: BrowserContextOptions): Promise<void> {
  await withContext(launched.browser, { reducedMotion: "reduce", ...options }, async (context) => {
    const { page, trouble } = await open(context, launched.site.url);
    await hand.press(page, `main a[href*="lessons/${course[0]?.name}"]`);
    for (const [i, { name }] of course.entries()) {
      await page.waitForURL(new RegExp(`lessons/${name}`));
      await settle(page);
      const item = 'quiz-item[data-kind="choice"]:not([data-guess])';
      await hand.press(page, `${item} input[type=radio]`);
      await hand.press(page, `${item} button[value=think]`);
      await expect
        .poll(() => page.locator(item).first().getAttribute("data-state"))
        .toBe("answered");
      const next = course[i + 1];
      await readToEnd(page);
      if (next) await hand.press(page, `.lesson-end a[rel=next][href*="${next.name}"]`);
    }
    await hand.press(page, "[data-place=first] select");
    await page.keyboard.press("Escape");
    await page.locator("[data-place=first] select").selectOption({ index: 4 });
    await hand.press(page, "[data-place=first] .memo__choice");
    await expect.poll(() => page.locator("[data-place=first] .memo__picked p").count()).toBe(2);
    expect(trouble).toEqual({ errors: [], external: [] });
  });
}

it("can be walked by mouse, from the start page to the memo", { timeout: 120_000 }, () =>
  walk(mouse, { viewport: { width: 1280, height: 900 } }),
);

it("can be walked by finger, at 390 px", { timeout: 120_000 }, () =>
  walk(finger, { viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true }),
);

it("can be walked by keys alone", { timeout: 120_000 }, () =>
  walk(keys, { viewport: { width: 1280, height: 900 } }),
);

it("can be read and checked without scripts", { timeout: 120_000 }, () =>
  withContext(launched.browser, { javaScriptEnabled: false }, async (context) => {
    const { page, trouble } = await open(context, launched.site.url, { settled: false });
    await page.locator(`main a[href*="lessons/${course[0]?.name}"]`).first().click();
    for (const [i, { name }] of course.entries()) {
      await page.waitForURL(new RegExp(`lessons/${name}`));
      const key = page.locator("quiz-item:not([data-guess]) .item__key").first();
      await key.locator("summary").click();
      expect(await key.locator(".item__why:visible").count()).toBeGreaterThan(1);
      const next = course[i + 1];
      if (next) await page.locator(`.lesson-end a[rel=next][href*="${next.name}"]`).first().click();
    }
    // Scripts that are announced and not allowed to run count as failed; nothing else is fetched.
    expect(trouble.external).toEqual([]);
  }),
);

it("works where the browser remembers nothing", { timeout: 120_000 }, () =>
  withContext(launched.browser, { reducedMotion: "reduce" }, async (context) => {
    await context.addInitScript(() => {
      Object.defineProperty(window, "localStorage", {
        get: () => {
          throw new DOMException("blocked", "SecurityError");
        },
      });
    });
    for (const { name } of course) {
      const { page, trouble } = await open(context, `${launched.site.url}lessons/${name}.html`);
      const item = page.locator('quiz-item[data-kind="choice"]:not([data-guess])').first();
      await item.locator("input[type=radio]").first().check();
      await item.locator("button[value=know]").click();
      await expect.poll(() => item.getAttribute("data-state")).toBe("answered");
      expect({ name, ...trouble }).toEqual({ name, errors: [], external: [] });
      await page.close();
    }
  }),
);
