import { afterAll, beforeAll, expect, it } from "vitest";
import { storageKey } from "../../src/learner/store.js";
import { answerAll } from "./answer.js";
import { type Launched, launch, watch, withContext } from "./launch.js";

const file = "lessons/japan-2010.html";
let launched: Launched;
beforeAll(async () => {
  launched = await launch();
});
afterAll(() => launched.close());

/** Opens the lesson after a script has prepared the browser's storage. */
async function onLesson(
  prepare: { content: string },
  run: (page: import("playwright-core").Page) => Promise<void>,
): Promise<void> {
  await withContext(launched.browser, {}, async (context) => {
    await context.addInitScript(prepare);
    const page = await context.newPage();
    const trouble = watch(page, new URL(launched.site.url).origin);
    await page.goto(launched.site.url + file, { waitUntil: "networkidle" });
    await run(page);
    expect(trouble).toEqual({ errors: [], external: [] });
  });
}

const notices = "#notices > *";

it("says once that storage is blocked, and works", async () => {
  const content = `for (const name of ["getItem", "setItem", "removeItem", "key"])
    Storage.prototype[name] = () => { throw new DOMException("blocked", "SecurityError"); };`;
  await onLesson({ content }, async (page) => {
    await answerAll(page);
    expect(await page.locator(notices).count()).toBe(1);
    expect(await page.locator(".item__verdict:visible").count()).toBeGreaterThan(5);
  });
});

it("sets progress aside that it cannot read, says so once, and keeps it", async () => {
  const content = `if (!sessionStorage.getItem("seeded")) {
    localStorage.setItem(${JSON.stringify(storageKey)}, "no JSON at all");
    sessionStorage.setItem("seeded", "yes");
  }`;
  await onLesson({ content }, async (page) => {
    expect(await page.locator(notices).count()).toBe(1);
    await answerAll(page);
    const stored = await page.evaluate(() => Object.values({ ...localStorage }));
    expect(stored).toContain("no JSON at all");
    await page.reload({ waitUntil: "networkidle" });
    expect(await page.locator(notices).count()).toBe(0);
    expect(await page.locator(".item__verdict:visible").count()).toBeGreaterThan(5);
  });
});
