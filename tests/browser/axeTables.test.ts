import { afterAll, beforeAll, expect, it } from "vitest";
import { inLanes, type Launched, launch, open, withContext } from "./launch.js";
import { axe, violations } from "./violations.js";

let launched: Launched;
beforeAll(async () => {
  launched = await launch();
});
afterAll(() => launched.close());

it("axe-core finds nothing on the pages of tables and single figures, at 320 px", {
  timeout: 300_000,
}, async () => {
  const viewport = { width: 320, height: 700 };
  await withContext(launched.browser, { viewport }, async (context) => {
    const found: string[] = [];
    // Two templates make them all: every third stands for the others, which the bench looks at.
    const others = launched.pages.filter((file) => !launched.kinds.includes(file));
    const some = others.filter((_, i) => i % 3 === 0);
    await inLanes(some, async (file) => {
      const { page } = await open(context, launched.site.url + file, { settled: false });
      await page.evaluate(axe);
      found.push(...(await violations(page)).map((line) => `${file}: ${line}`));
      await page.close();
    });
    expect(found).toEqual([]);
  });
});
