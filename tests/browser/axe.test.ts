import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readSite } from "../../src/site/gate/builtSite.js";
import { answerAll, readThrough } from "./answer.js";
import { inLanes, kindsOf, type Launched, launch, open, withContext } from "./launch.js";
import { axe, violations } from "./violations.js";

let launched: Launched;
beforeAll(async () => {
  launched = await launch();
});
afterAll(() => launched.close());

async function inAllForms(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const lines = await violations(page);
      found.push(...lines.map((line) => `${colorScheme} ${width}: ${line}`));
    }
  }
  return found;
}

it("axe-core finds nothing on the pages of the tables, at 320 px", {
  timeout: 300_000,
}, async () => {
  await withContext(
    launched.browser,
    { viewport: { width: 320, height: 700 } },
    async (context) => {
      const found: string[] = [];
      await inLanes(launched.pages.filter(isMinor), async (file) => {
        const { page } = await open(context, launched.site.url + file, { settle: false });
        await page.evaluate(axe);
        found.push(...(await violations(page)).map((line) => `${file}: ${line}`));
        await page.close();
      });
      expect(found).toEqual([]);
    },
  );

  function isMinor(file: string): boolean {
    return !launched.kinds.includes(file);
  }
});

it.each(kindsOf([...readSite("dist").pages.keys()]))(
  "axe-core finds nothing on %s, light and dark, at 320, 390 and 1280 px",
  { timeout: 180_000 },
  async (file) => {
    await withContext(launched.browser, { reducedMotion: "reduce" }, async (context) => {
      const { page } = await open(context, launched.site.url + file);
      await page.evaluate(axe);
      const untouched = await inAllForms(page);
      expect(untouched).toEqual([]);
      await readThrough(page);
      // Without a question the page is as it was.
      if ((await answerAll(page)) > 0) expect(await inAllForms(page)).toEqual([]);
    });
  },
);
