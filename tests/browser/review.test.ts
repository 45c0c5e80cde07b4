import { readFileSync } from "node:fs";
import type { BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { storageKey } from "../../src/learner/store.js";
import type { Progress } from "../../src/model/progress/progress.js";
import { axeFindings } from "./axeRun.js";
import { type Launched, launch, open, withContext } from "./launch.js";
import { ago, builtCourse, choicesOf, progressOf } from "./reviewSeed.js";

const course = builtCourse();
const { lesson, items } = choicesOf(course);
const [a, b, c, d] = items as [
  (typeof items)[0],
  (typeof items)[0],
  (typeof items)[0],
  (typeof items)[0],
];
const sure = { score: 0, confidence: "know" } as const;

/** Two that are due, one error that was certain, one that is not due yet. */
const some = progressOf([
  [a, [ago(30)]],
  [b, [ago(12)]],
  [c, [ago(9, sure)]],
  [d, [ago(1)]],
]);

let launched: Launched;
beforeAll(async () => {
  launched = await launch({ base: "/deep/down/" });
});
afterAll(() => launched.close());

interface Options extends BrowserContextOptions {
  /** What the browser remembers before the page is opened. */
  progress?: Progress;
  /** Runs before the page is opened. */
  prepare?: (context: BrowserContext) => Promise<unknown>;
  /** What may go wrong. */
  allowed?: RegExp;
}

/** Opens the review in a context of its own; fails when anything goes wrong there. */
async function onReview(
  run: (page: Page, context: BrowserContext) => Promise<void>,
  { progress, prepare, allowed = /^$/, ...options }: Options = {},
): Promise<void> {
  await withContext(launched.browser, { reducedMotion: "reduce", ...options }, async (context) => {
    await context.addInitScript(
      ([key, text]) => {
        if (text && !localStorage.getItem(key)) localStorage.setItem(key, text);
        if (text) localStorage.setItem("rare-leverage.seed", "7");
      },
      [storageKey, progress ? JSON.stringify(progress) : ""] as const,
    );
    await prepare?.(context);
    const { page, trouble } = await open(context, `${launched.site.url}review.html`);
    await run(page, context);
    expect(trouble.errors.filter((error) => !allowed.test(error))).toEqual([]);
    expect(trouble.external).toEqual([]);
  });
}

const title = (page: Page) => page.locator(".review__title").innerText();
const asked = (page: Page) => page.locator("quiz-item").getAttribute("id");
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
const ids = (...list: { id: string }[]) => list.map(({ id }) => `item-${id}`);
const titleFocused = (page: Page) =>
  page.locator(".review__title").evaluate((heading) => heading === document.activeElement);
const stored = (page: Page): Promise<Progress> =>
  page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? "null"), storageKey);

/** Answers with the first option that is not the one key, guessing. */
async function answer(page: Page): Promise<void> {
  const key = await page.locator("quiz-item").getAttribute("data-key");
  await page
    .locator(`quiz-item label:has(input:not([value="${key?.replaceAll('"', "")}"]))`)
    .first()
    .click();
  await button(page, "Guessing").click();
  await page.locator(".item__verdict:visible").waitFor();
}

describe("by mouse", () => {
  it("asks what is due, sure errors first, one at a time, and says when each comes back", () =>
    onReview(
      async (page) => {
        expect(await title(page)).toBe("Question 1 of 3");
        expect(await titleFocused(page)).toBe(false);
        const order: (string | null)[] = [];
        for (const place of ["Question 2 of 3", "Question 3 of 3", "Done for today"]) {
          order.push(await asked(page));
          expect(await page.locator("quiz-item").count()).toBe(1);
          await answer(page);
          expect(await page.locator(".review__after").innerText()).toContain("It comes back");
          await button(page, /^(Next question|Finish)$/).click();
          await expect.poll(() => title(page)).toBe(place);
          expect(await titleFocused(page)).toBe(true);
        }
        expect(order[0]).toBe(ids(c)[0]);
        expect(order.toSorted()).toEqual(ids(a, b, c).toSorted());
        expect(await page.locator(".review__text").innerText()).toContain(
          "You answered 3 questions",
        );
        const { items: after } = await stored(page);
        expect([a, b, c, d].map(({ id }) => after[id]?.attempts.length)).toEqual([2, 2, 2, 1]);
      },
      { progress: some },
    ));

  it("shows nothing of earlier attempts before the answer, and the time before after it", () =>
    onReview(
      async (page) => {
        const item = page.locator("quiz-item");
        expect(await item.getAttribute("data-state")).toBe("retrying");
        expect(await item.locator("input:checked").count()).toBe(0);
        expect(
          await item
            .locator(".item__verdict:visible, .item__key:visible, .item__mark:visible")
            .count(),
        ).toBe(0);
        await answer(page);
        expect(await page.locator(".review__after").innerText()).toMatch(
          /When you answered it before.*: not right, and you were certain\./,
        );
        await button(page, "Try again").click();
        expect(await item.locator(".item__verdict:visible").count()).toBe(0);
        expect(await button(page, "Next question").isVisible()).toBe(true);
      },
      { progress: some },
    ));

  it("names the lesson and leads to the step; links and notes of the question hold", () =>
    onReview(
      async (page) => {
        const link = page.locator(".review__from a");
        expect(await link.innerText()).toContain(`Lesson ${lesson.number}: ${lesson.title}, step `);
        const href = (await link.getAttribute("href")) ?? "";
        expect(href).toMatch(new RegExp(`^${launched.site.url}lessons/${lesson.name}.html#`));
        const broken = await page.evaluate(() =>
          [...document.querySelectorAll<HTMLAnchorElement>(".review__item a[href]")]
            .map((anchor) => anchor.getAttribute("href") ?? "")
            .filter((to) =>
              to.startsWith("#") ? !document.getElementById(to.slice(1)) : !/^https?:/.test(to),
            ),
        );
        expect(broken).toEqual([]);
      },
      { progress: some },
    ));

  it("skips, keeps what was skipped due, and goes on with it", () =>
    onReview(
      async (page) => {
        for (let n = 0; n < 3; n++) await button(page, "Skip").click({ delay: 20 });
        await expect.poll(() => title(page)).toBe("A good place to pause");
        expect(await page.locator(".review__text").innerText()).toBe(
          "You skipped 3, which stay due.",
        );
        await button(page, "Go on: 3 more are due").click();
        await expect.poll(() => title(page)).toBe("Question 1 of 3");
        expect((await stored(page)).items[c.id]?.attempts.length).toBe(1);
      },
      { progress: some },
    ));

  it("says that nothing is due and when something will be, and reviews ahead if asked", () =>
    onReview(
      async (page) => {
        expect(await title(page)).toBe("Nothing is due today");
        expect(await page.locator(".review__text").innerText()).toMatch(/^Next: 1 question, on /);
        await button(page, "Review ahead").click();
        await expect.poll(() => title(page)).toBe("Question 1 of 1");
        await answer(page);
        await button(page, "Finish").click();
        await expect.poll(() => title(page)).toBe("Done for today");
        expect(await button(page, "Review ahead").count()).toBe(0);
      },
      { progress: progressOf([[d, [ago(1)]]]) },
    ));
});

describe("by keyboard only", () => {
  it("goes from question to question", () =>
    onReview(
      async (page) => {
        const press = (...keys: string[]) =>
          keys.reduce(
            (before, key) => before.then(() => page.keyboard.press(key)),
            Promise.resolve(),
          );
        await page.locator(".review__title").focus();
        for (const place of ["Question 2 of 3", "Question 3 of 3", "Done for today"]) {
          await press("Tab", "Space", "Tab");
          // Hints stand between the options and the confidence, where there are any.
          while (await page.evaluate(() => document.activeElement?.localName === "summary"))
            await press("Tab");
          await press("Enter");
          await page.locator(".item__verdict:focus").waitFor();
          for (let n = 0; n < 40; n++) {
            await press("Tab");
            const label = await page.evaluate(() => document.activeElement?.textContent);
            if (/^(Next question|Finish)$/.test(label ?? "")) break;
          }
          await press("Enter");
          await expect.poll(() => title(page)).toBe(place);
          expect(await titleFocused(page)).toBe(true);
        }
      },
      { progress: some },
    ));
});

describe("what is remembered", () => {
  it("goes on after a reload in the middle: what was answered is done, what was begun is there", () =>
    onReview(
      async (page) => {
        await answer(page);
        await button(page, "Next question").click();
        await expect.poll(() => title(page)).toBe("Question 2 of 3");
        const second = await asked(page);
        await page.locator("quiz-item label").nth(1).click();
        await page.waitForTimeout(100);
        await page.reload({ waitUntil: "networkidle" });
        expect(await title(page)).toBe("Question 1 of 2");
        expect(await asked(page)).toBe(second);
        expect(await page.locator("quiz-item input").nth(1).isChecked()).toBe(true);
      },
      { progress: some },
    ));

  it("leaves out what another tab has answered meanwhile", () =>
    onReview(
      async (page, context) => {
        const { page: other } = await open(context, `${launched.site.url}review.html`);
        await button(other, "Skip").click();
        await expect.poll(() => title(other)).toBe("Question 2 of 3");
        await answer(other);
        await button(other, "Next question").click();
        await expect.poll(() => title(other)).toBe("Question 3 of 3");
        await answer(other);
        expect(await title(page)).toBe("Question 1 of 3");
        await answer(page);
        await button(page, /^(Next question|Finish)$/).click();
        await expect.poll(() => title(page)).toBe("Done for today");
      },
      { progress: some },
    ));

  it("says that it needs the browser's memory where storage is blocked", () =>
    onReview(
      async (page) => {
        expect(await title(page)).toBe("Review needs the memory of this browser");
        expect(await page.locator("#notices > *").count()).toBe(1);
        expect(await page.locator(".review__lessons a").count()).toBe(course.length);
      },
      {
        prepare: (context) =>
          context.addInitScript(() => {
            for (const name of ["getItem", "setItem", "removeItem", "key"] as const) {
              Storage.prototype[name] = () => {
                throw new DOMException("blocked", "SecurityError");
              };
            }
          }),
      },
    ));

  it("leads to the lessons where nothing was met yet", () =>
    onReview(async (page) => {
      expect(await title(page)).toBe("Nothing to review yet");
      expect(await page.locator(".review__lessons a").count()).toBe(course.length);
      expect(await page.locator(".review__plan").isVisible()).toBe(false);
    }));

  it("says which lesson could not be loaded, and tries again", () =>
    onReview(
      async (page, context) => {
        await expect.poll(() => title(page)).toBe("The questions could not be loaded");
        expect(await page.locator(".review__text").innerText()).toContain(
          `Lesson ${lesson.number}: ${lesson.title} could not be loaded, and 3 questions of it had to wait.`,
        );
        await context.unroute(/lessons/);
        await button(page, "Try to load again").click();
        await expect.poll(() => title(page)).toBe("Question 1 of 3");
      },
      {
        progress: some,
        serviceWorkers: "block",
        prepare: (context) => context.route(/lessons/, (route) => route.abort()),
        allowed: /ERR_FAILED|failed: .*lessons|blocked by Playwright/,
      },
    ));
});

describe("what will be due", () => {
  it("shows two weeks as a table, and an exam brings questions forward", () =>
    onReview(
      async (page) => {
        const rows = page.locator(".review__forecast tbody tr");
        expect(await rows.count()).toBe(14);
        expect((await rows.first().innerText()).replace(/\s+/g, " ")).toBe("Today 3");
        const field = page.getByLabel("Day of the exam");
        const says = page.locator("#review-exam-says");
        await button(page, "Plan for it").click();
        expect(await says.innerText()).toBe("Choose a day first.");
        const iso = (days: number) =>
          new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
        await field.fill(iso(-3));
        await button(page, "Plan for it").click();
        expect(await says.innerText()).toContain("not to come any more");
        expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
        await field.fill(iso(5));
        await button(page, "Plan for it").click();
        await expect
          .poll(() => says.innerText())
          .toMatch(/^Exam on .*, in [456] days\. .*earlier than planned/);
        expect((await stored(page)).exam?.day).toBe(iso(5));
        await button(page, "No exam any more").click();
        await expect.poll(() => says.innerText()).toContain("No exam");
        expect((await stored(page)).exam?.day).toBe("");
      },
      {
        progress: progressOf([
          [a, [ago(30)]],
          [b, [ago(12)]],
          [c, [ago(9)]],
          [d, [ago(1, { confidence: "know" })]],
        ]),
      },
    ));

  it("gives the days as a calendar file", () =>
    onReview(
      async (page) => {
        const [download] = await Promise.all([
          page.waitForEvent("download"),
          button(page, "Put these days into your calendar (.ics)").click(),
        ]);
        expect(download.suggestedFilename()).toBe("rare-leverage-review.ics");
        const text = readFileSync(await download.path(), "utf8");
        expect(text).toContain("SUMMARY:Review: 3 questions\r\n");
        expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(2);
        expect(text.replace(/\r\n /g, "")).toContain(`URL:${launched.site.url}review.html`);
      },
      { progress: some },
    ));

  it("offers all questions to Anki", () =>
    onReview(async (page) => {
      const link = page.getByRole("link", { name: /Anki/ });
      const text = await page.evaluate(
        async (href) => (await fetch(href)).text(),
        await link.evaluate((anchor) => (anchor as HTMLAnchorElement).href),
      );
      expect(text.startsWith("#separator:tab\n#html:true\n")).toBe(true);
    }));
});

describe("in every form", () => {
  it("at 390 px nothing scrolls sideways, and each target is large enough", () =>
    onReview(
      async (page) => {
        await answer(page);
        const { wide, small } = await page.evaluate(() => ({
          wide: document.documentElement.scrollWidth > innerWidth,
          small: [
            ...document.querySelectorAll(".review button, .review input[type=date], .review a"),
          ]
            .filter((target) => target.checkVisibility() && !target.matches("p .fact, .item a"))
            .filter((target) => target.getBoundingClientRect().height < 43.5)
            .map(({ outerHTML }) => outerHTML.slice(0, 100)),
        }));
        expect({ wide, small }).toEqual({ wide: false, small: [] });
      },
      { progress: some, viewport: { width: 390, height: 760 }, isMobile: true, hasTouch: true },
    ));

  it("axe-core finds nothing, light and dark, while asking, after an answer, at the end, and with nothing to do", async () => {
    for (const colorScheme of ["light", "dark"] as const) {
      await onReview(
        async (page) => {
          expect(await axeFindings(page)).toEqual([]);
          await answer(page);
          expect(await axeFindings(page)).toEqual([]);
          for (const label of ["Next question", "Skip", "Skip"]) {
            await button(page, label).click();
            await page.waitForTimeout(100);
          }
          await expect.poll(() => title(page)).toBe("A good place to pause");
          expect(await axeFindings(page)).toEqual([]);
        },
        { progress: some, colorScheme, viewport: { width: 390, height: 760 } },
      );
      await onReview(async (page) => expect(await axeFindings(page)).toEqual([]), { colorScheme });
    }
  }, 120_000);

  it("without scripts there are a sentence and the lessons, and no dead control", () =>
    withContext(launched.browser, { javaScriptEnabled: false }, async (context) => {
      const { page, trouble } = await open(context, `${launched.site.url}review.html`, {
        settled: false,
      });
      expect(await page.locator("main").innerText()).toContain("this page needs scripts");
      expect(await page.locator(".course-links a:visible").count()).toBe(course.length);
      expect(await page.locator("main :is(button, input):visible").count()).toBe(0);
      expect(trouble.external).toEqual([]);
    }));
});
