import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerAll, readThrough } from "./answer.js";
import { inLanes, type Launched, launch, open, withContext } from "./launch.js";

let launched: Launched;
let below: Launched;
beforeAll(async () => {
  launched = await launch();
  below = await launch({ base: "/anything/sub/" });
});
afterAll(async () => {
  await launched.close();
  await below.close();
});

const quiet = { errors: [], external: [] };

it("every page works without an error and without a request elsewhere", {
  timeout: 180_000,
}, async () => {
  await withContext(launched.browser, {}, async (context) => {
    const others = launched.pages.filter((file) => !launched.kinds.includes(file));
    await inLanes(others, async (file) => {
      const { page, trouble } = await open(context, launched.site.url + file, { settled: false });
      expect({ file, ...trouble }).toEqual({ file, ...quiet });
      await page.close();
    });
    for (const file of launched.kinds) {
      const { page, trouble } = await open(context, launched.site.url + file);
      await readThrough(page);
      await answerAll(page);
      expect({ file, ...trouble }).toEqual({ file, ...quiet });
      await page.close();
    }
  });
});

it("every page works below a path", { timeout: 180_000 }, async () => {
  await withContext(below.browser, {}, async (context) => {
    for (const file of below.few) {
      const { page, trouble } = await open(context, below.site.url + file);
      await readThrough(page);
      expect({ file, ...trouble }).toEqual({ file, ...quiet });
      await page.close();
    }
  });
});

it.each([320, 390])("no page scrolls sideways at %i px", { timeout: 180_000 }, async (width) => {
  const viewport = { width, height: 700 };
  await withContext(launched.browser, { viewport, isMobile: true }, async (context) => {
    // What fits at 320 and does not at 390 is a figure's or a table's: those pages are looked at twice.
    const wider = launched.few.filter((file) => /^(data|lessons|figures|claims)/.test(file));
    for (const file of width === 320 ? launched.kinds : wider) {
      const { page } = await open(context, launched.site.url + file);
      await answerAll(page);
      const wide = await page.evaluate(() => {
        const limit = document.documentElement.clientWidth;
        const scrolls = (element: Element) =>
          !!element.closest("[tabindex='0'], .figure__scroll, pre");
        const culprits = [...document.querySelectorAll("body *")].filter(
          (element) => element.getBoundingClientRect().right > limit + 1 && !scrolls(element),
        );
        return document.documentElement.scrollWidth > limit
          ? culprits.slice(0, 5).map((element) => element.outerHTML.slice(0, 120))
          : [];
      });
      expect({ file, wide }).toEqual({ file, wide: [] });
      await page.close();
    }
  });
});

describe("without scripts", () => {
  it("every page has its text, its figures and its answers", async () => {
    await withContext(launched.browser, { javaScriptEnabled: false }, async (context) => {
      for (const file of launched.kinds) {
        const { page, trouble } = await open(context, launched.site.url + file, { settled: false });
        expect(((await page.locator("main").textContent()) ?? "").length).toBeGreaterThan(200);
        for (const figure of await page.locator("figure[data-figure]").all()) {
          expect(await figure.locator("svg:visible").count()).toBeGreaterThan(0);
        }
        // A guess has no key yet: it leads to the question that has one.
        for (const item of await page.locator("quiz-item:not([data-guess])").all()) {
          const key = item.locator(".item__key");
          await key.locator("summary").first().click();
          expect(((await key.first().textContent()) ?? "").length).toBeGreaterThan(60);
          expect(await item.locator("button:visible").count()).toBe(0);
        }
        // The browser gives up the scripts that the head preloads.
        const errors = trouble.errors.filter((error) => !error.includes("/_app/"));
        expect({ file, ...trouble, errors }).toEqual({ file, ...quiet });
        await page.close();
      }
    });
  });
});

it("the first Tab shows the skip link, and Enter takes the reader to the text", async () => {
  await withContext(launched.browser, {}, async (context) => {
    // One head for all pages: a page of each sort of content stands for the others.
    for (const file of [
      "index.html",
      "lessons/japan-2010.html",
      "data/cofer.html",
      "search.html",
    ]) {
      const { page } = await open(context, launched.site.url + file);
      await page.keyboard.press("Tab");
      const link = page.locator(":focus");
      expect(await link.getAttribute("href")).toBe("#observablehq-main");
      const box = await link.boundingBox();
      expect(box).toMatchObject({ x: expect.closeTo(0, -2), y: expect.closeTo(0, -2) });
      expect(box?.height).toBeGreaterThanOrEqual(44);
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => !!document.activeElement?.closest("main"))).toBe(true);
      await page.close();
    }
  });
});

it("the page is there and readable while its scripts are still on their way", async () => {
  await withContext(launched.browser, {}, async (context) => {
    const file = "lessons/japan-2010.html";
    let release = () => {};
    const gate = new Promise<void>((done) => {
      release = done;
    });
    await context.route(/_app\//, async (route) => {
      await gate;
      await route.continue();
    });
    const page = await context.newPage();
    await page.goto(launched.site.url + file, { waitUntil: "commit" });
    await page.locator("quiz-item details summary").first().click();
    expect(await page.locator("h1").textContent()).not.toBe("");
    release();
    await expect
      .poll(() =>
        page
          .locator("quiz-item")
          .first()
          .evaluate((item) => "value" in item),
      )
      .toBe(true);
  });
});
