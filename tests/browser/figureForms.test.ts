import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findChromium } from "../../src/site/chromium/findChromium.js";
import { type ServedFolder, serveFolder } from "../../src/site/serve/serveFolder.js";
import { buildFigurePage } from "./figurePage.js";
import { flags, open, withContext } from "./launch.js";

const names = [
  ...["mineOutput", "usgsVsBgs", "refiningByCountry"],
  ...["usTariffs", "hhiByStage", "ascendEstimates"],
];
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

let site: ServedFolder;
let browser: Browser;
beforeAll(async () => {
  site = await serveFolder(await buildFigurePage(names));
  browser = await chromium.launch({ executablePath: findChromium(), args: flags });
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

function onPage<T>(run: (page: Page) => Promise<T>, width = 390): Promise<T> {
  return withContext(browser, { viewport: { width, height: 700 } }, async (context) => {
    const { page, trouble } = await open(context, site.url);
    const result = await run(page);
    expect(trouble.errors).toEqual([]);
    expect(trouble.external).toEqual([]);
    return result;
  });
}

describe("figures go live", () => {
  it("fetches nothing before interest, then the code of that figure only", () =>
    onPage(async (page) => {
      const fetched: string[] = [];
      page.on("request", (request) => fetched.push(request.url().split("/").at(-1) ?? ""));
      const figure = page.locator("#fig-usTariffs");
      await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
      expect(fetched).toEqual([]);
      await figure.locator(".figure__drawing:visible").focus();
      await expect.poll(() => figure.getAttribute("data-live")).toBe("");
      const figures = fetched.map((file) => file.split(".")[0] ?? "");
      expect(figures).toContain("usTariffs");
      const others = names.filter((name) => name !== "usTariffs");
      expect(figures.filter((name) => others.includes(name))).toEqual([]);
    }));

  it.each([390, 1280])("redraws each in place, at %i px: nothing moves", (width) =>
    onPage(async (page) => {
      for (const name of names) {
        const figure = page.locator(`#fig-${name}`);
        const before = await figure.boundingBox();
        const drawing = figure.locator(".figure__drawing:visible");
        await drawing.focus();
        await expect.poll(() => drawing.getAttribute("data-live")).toBe("");
        const after = await figure.boundingBox();
        expect([name, after?.height]).toEqual([name, before?.height]);
      }
    }, width),
  );

  it("reads marks by keys, in every figure", () =>
    onPage(async (page) => {
      const said: string[] = [];
      for (const name of names) {
        const figure = page.locator(`#fig-${name}`);
        await figure.locator(".figure__drawing:visible").focus();
        await page.keyboard.press("End");
        const readout = figure.locator(".figure__readout[data-value]");
        said.push((await readout.textContent()) ?? "");
      }
      expect(said[0]).toBe("China, 2025: 270,000 tonnes (estimate)");
      expect(said[2]).toMatch(/^Rest of world, 2040: 5% \(projection\)$/);
      expect(said.every((text) => /\d/.test(text))).toBe(true);
    }));
});

it("axe-core finds nothing", { timeout: 180_000 }, () =>
  onPage(async (page) => {
    await page.evaluate(axe);
    const found: string[] = [];
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        const { violations } = await page.evaluate<AxeResults, string[]>(
          // biome-ignore lint/suspicious/noExplicitAny: axe is put on the page by its own script
          (values) => (globalThis as any).axe.run(document, { runOnly: { type: "tag", values } }),
          tags,
        );
        found.push(
          ...violations.map(({ id, nodes }) => `${colorScheme} ${width} ${id}: ${nodes[0]?.html}`),
        );
        const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
        expect(wide).toBe(false);
      }
    }
    expect(found).toEqual([]);
  }),
);
