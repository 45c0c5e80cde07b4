import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readSite } from "../../src/site/gate/builtSite.js";
import { answerAll, readThrough } from "./answer.js";
import { kindsOf, type Launched, launch, open, withContext } from "./launch.js";
import { prepareAxe, violations } from "./violations.js";

let launched: Launched;
beforeAll(async () => {
  launched = await launch();
});
afterAll(() => launched.close());

type Form = readonly ["light" | "dark", number];

// Each scheme and each width, before and after answering; every pair of them is left to the bench.
const before: readonly Form[] = [
  ["light", 320],
  ["dark", 1280],
];
const after: readonly Form[] = [
  ["dark", 390],
  ["light", 1280],
];

async function inForms(page: Page, forms: readonly Form[]): Promise<string[]> {
  const found: string[] = [];
  for (const [colorScheme, width] of forms) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    const lines = await violations(page);
    found.push(...lines.map((line) => `${colorScheme} ${width}: ${line}`));
  }
  return found;
}

const isLesson = (file: string) => /^lessons\/(?!index)/.test(file);

// Lessons are long and made of the same parts: each is looked at in one form before and one after.
const pages = kindsOf([...readSite("dist").pages.keys()]);
const lessons = pages.filter(isLesson);
const formsOf = (file: string, forms: readonly Form[]) =>
  isLesson(file) ? forms.filter((_, i) => i === lessons.indexOf(file) % forms.length) : forms;

it.each(pages)(
  "axe-core finds nothing on %s, light and dark, untouched and answered",
  { timeout: 180_000 },
  async (file) => {
    await withContext(launched.browser, { reducedMotion: "reduce" }, async (context) => {
      const { page } = await open(context, launched.site.url + file);
      await prepareAxe(page);
      expect(await inForms(page, formsOf(file, before))).toEqual([]);
      await readThrough(page);
      // A page without a question is the same after its reader as before.
      if ((await answerAll(page)) === 0) return;
      expect(await inForms(page, formsOf(file, after))).toEqual([]);
    });
  },
);
