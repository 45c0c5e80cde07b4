import { it } from "vitest";
import { buildItemPage } from "/work/main/tests/browser/itemPage.js";
import { launch, withContext } from "/work/main/tests/browser/launch.js";
it("shoots", async () => {
  const folder = await buildItemPage();
  const l = await launch({ dist: folder });
  const shot = async (name: string, options: object, run: (page: any) => Promise<void>) =>
    withContext(l.browser, { reducedMotion: "reduce", ...options } as any, async (c) => {
      const page = await c.newPage(); await page.goto(l.site.url); await page.addStyleTag({ content: "main p:not(quiz-item p){max-height:3em;overflow:hidden}" }).catch(() => {}); await run(page);
      const h = await page.evaluate(() => document.documentElement.scrollHeight).catch(() => 3000);
      await page.screenshot({ path: `/tmp/quiz/${name}.png`, fullPage: true, clip: { x: 0, y: 250, width: page.viewportSize()!.width, height: Math.min(2600, h - 250) } });
    });
  const fill = async (page: any) => { for (const one of await page.locator("quiz-item").all()) { await one.locator("label:has(input[type])").first().click({ timeout: 300 }).catch(() => {}); await one.locator(".item__number").fill("20", { timeout: 300 }).catch(() => {}); await one.locator("button[name=confidence]").nth(2).click(); } };
  await shot("s-320-empty", { viewport: { width: 320, height: 700 } }, async (p) => { for (const b of await p.locator("button[value=know]").all()) await b.click(); await p.locator("summary", { hasText: "Hint" }).click(); });
  await shot("s-390-retry", { viewport: { width: 390, height: 700 }, colorScheme: "dark" }, async (p) => { await fill(p); for (const b of await p.locator(".item__retry").all()) await b.click({ timeout: 500 }).catch(() => {}); });
  await shot("s-390-seen", { viewport: { width: 390, height: 700 } }, async (p) => { for (const b of await p.locator(".item__key summary").all()) await b.click(); });
  await shot("s-900-forced", { viewport: { width: 900, height: 700 }, forcedColors: "active" }, fill);
  await shot("s-900-nojs", { viewport: { width: 900, height: 700 }, javaScriptEnabled: false }, async (p) => { for (const b of await p.locator(".item__key summary").all()) await b.click(); });
  await shot("s-700-print", { viewport: { width: 700, height: 700 } }, async (p) => { await p.emulateMedia({ media: "print" }); });
  await l.close();
}, 120000);
