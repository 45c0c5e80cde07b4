import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { storageKey } from "../../src/learner/store.js";
import { emptyMemo } from "../../src/model/judgement/memo.js";
import type { Progress } from "../../src/model/progress/progress.js";
import { toTakeAlong } from "../../src/model/report/takeAlong.js";
import { markups } from "../components/fuzz.js";
import { type Launched, launch, watch, withContext } from "./launch.js";
import { builtCourse, hugeProgress, someProgress } from "./learnerProgress.js";
import { settle } from "./settle.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const course = builtCourse();
const [lesson] = course;
const phone = { viewport: { width: 390, height: 800 } };

let launched: Launched;
beforeAll(async () => {
  launched = await launch();
});
afterAll(() => launched.close());

interface Visit extends BrowserContextOptions {
  /** What is stored before the first visit; nothing when missing. */
  stored?: Progress | string;
  file?: string;
  /** Runs before the page's own scripts. */
  prepare?: string;
}

/** Opens the learner's page; nothing may go wrong on it. */
async function visit(options: Visit, run: (page: Page) => Promise<void>): Promise<void> {
  const { stored, file = "me.html", prepare = "", ...context } = options;
  await withContext(launched.browser, { ...phone, ...context }, async (opened) => {
    const text = typeof stored === "string" ? stored : JSON.stringify(stored);
    if (text !== undefined) {
      await opened.addInitScript(
        ([key = "", value = ""]) => {
          if (!sessionStorage.getItem("seeded")) localStorage.setItem(key, value);
          sessionStorage.setItem("seeded", "yes");
        },
        [storageKey, text],
      );
    }
    await opened.addInitScript({ content: prepare });
    const page = await opened.newPage();
    const trouble = watch(page, new URL(launched.site.url).origin);
    await page.goto(launched.site.url + file);
    await settle(page);
    await run(page);
    // Without scripts their preloads come to nothing.
    const errors = trouble.errors.filter(
      (line) => options.javaScriptEnabled !== false || !/^failed: .*[/]_app[/]/.test(line),
    );
    expect({ ...trouble, errors }).toEqual({ errors: [], external: [] });
  });
}

/** What a learner concluded at the end of the course. */
const concluded: Partial<Progress> = {
  verdicts: { c01: { verdict: "supported", at: 1 }, c15: { verdict: "contested", at: 2 } },
  memo: { ...emptyMemo, stand: "Keep a <b>stock</b>", at: 3 },
};

const part = (page: Page, name: string) => page.locator(`[data-part=${name}]`);
const stored = (page: Page) => page.evaluate((key) => localStorage.getItem(key), storageKey);
const answersIn = (text: string | null) => {
  const { items = {} }: Partial<Progress> = JSON.parse(text ?? "{}");
  return Object.values(items).reduce((sum, { attempts }) => sum + attempts.length, 0);
};
const asFile = (text: string) => ({
  name: "progress.json",
  mimeType: "application/json",
  buffer: Buffer.from(text),
});
const fileOf = (progress: Progress) => asFile(toTakeAlong(progress, new Date(2026, 8, 7)));
const choose = (page: Page, file: ReturnType<typeof asFile>) =>
  page.locator("#take-in").setInputFiles(file);

describe("the learner's own page", () => {
  it("says that nothing is remembered yet, and where to begin", async () => {
    await visit({}, async (page) => {
      expect(await part(page, "progress").textContent()).toContain("Nothing is remembered yet");
      expect(await part(page, "calibration").textContent()).toContain("once you have answered");
      expect(await part(page, "forget").textContent()).toContain("nothing to forget");
      const link = part(page, "progress").locator("a.resume").first();
      expect(await link.getAttribute("href")).toContain(`lessons/${lesson?.name}`);
    });
  });

  it("tells how far the learner is, how sure they may be, and what showed", async () => {
    await visit({ stored: someProgress(course, 12) }, async (page) => {
      const progress = part(page, "progress");
      expect(await progress.textContent()).toContain("You have answered 12 of ");
      expect(await progress.textContent()).toContain("Go on at step 2: Four voices");
      expect(await progress.locator("a.resume[href*='#four-voices']").count()).toBe(1);
      expect(await part(page, "calibration").textContent()).toMatch(
        /When you were certain, you were right \d of \d times/,
      );
      expect(
        await part(page, "calibration").locator("svg[role=img] circle").count(),
      ).toBeGreaterThan(1);
      const belief = lesson?.misconceptions[0]?.text ?? "";
      expect(await part(page, "beliefs").textContent()).toContain(belief);
      expect(await part(page, "written").textContent()).toContain("My own <b>note</b>");
      expect(await part(page, "written").locator("b").count()).toBe(0);
      const link = part(page, "beliefs").locator("a").first();
      await link.click();
      expect(page.url()).toContain("#item-");
      await expect.poll(() => page.locator(":target").count()).toBe(1);
    });
  });

  it("counts no answer to another wording or to a question that has gone, and says so", async () => {
    const progress = someProgress(course, 3);
    const older = Object.entries(progress.items).map(([id, record]) => [
      id,
      { ...record, hash: "old" },
    ]);
    const gone = hugeProgress(2).items;
    const mixed = { ...progress, items: { ...Object.fromEntries(older), ...gone } };
    await visit({ stored: mixed }, async (page) => {
      const said = await part(page, "progress").textContent();
      expect(said).toContain("3 answers belong to an older wording");
      expect(said).toContain("2 answers to 2 questions that the course has no more");
    });
  });

  it("shows what another tab remembers, and keeps what is open and where the focus is", async () => {
    await visit({ stored: someProgress(course, 3) }, async (page) => {
      const summary = part(page, "progress").locator(".objective summary").first();
      await summary.click();
      const other = await page.context().newPage();
      await other.goto(`${launched.site.url}index.html`);
      await other.evaluate(
        ([key = "", text = ""]) => localStorage.setItem(key, text),
        [storageKey, JSON.stringify(someProgress(course, 9))],
      );
      await expect.poll(() => part(page, "progress").textContent()).toContain("answered 9 of");
      expect(await page.locator(".objective details").first().getAttribute("open")).not.toBeNull();
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe("summary");
    });
  });

  it("is quick with five thousand items", async () => {
    await visit({ stored: hugeProgress(5000) }, async (page) => {
      const took = await page.evaluate(() => {
        const element = document.querySelector("learner-page") as HTMLElement & { value: unknown };
        const before = performance.now();
        element.value = structuredClone(element.value);
        document.body.getBoundingClientRect();
        return performance.now() - before;
      });
      expect(took).toBeLessThan(1000);
      expect(await page.locator(".written > li").count()).toBe(30);
      await page.getByRole("button", { name: "Show all 5000 texts" }).click();
      expect(await page.locator(".written > li").count()).toBe(5000);
    });
  });

  it("without scripts says why it is empty, and leads to the lessons", async () => {
    await visit({ javaScriptEnabled: false }, async (page) => {
      expect(await page.locator(".learner-plain").isVisible()).toBe(true);
      expect(await page.locator(".learner-plain a:visible").count()).toBe(course.length);
      expect(await page.locator("learner-page").isVisible()).toBe(false);
    });
  });

  it("shows what was concluded, with the ways to the ledger and to the memo", async () => {
    await visit({ stored: { ...someProgress(course, 2), ...concluded } }, async (page) => {
      const judged = part(page, "judged");
      await expect
        .poll(() => judged.textContent())
        .toContain("You have judged 2 of the 20 claims.");
      expect(await judged.textContent()).toContain("Keep a <b>stock</b>");
      await judged.getByRole("link", { name: /in the lesson/ }).click();
      await expect.poll(() => page.locator("#memo-stand").inputValue()).toBe("Keep a <b>stock</b>");
      await page.goBack();
      await judged.getByRole("link").first().click();
      await expect.poll(() => page.url()).toMatch(/claims(\.html)?#c01$/);
    });
  });

  it("prints as a report, without what only works on a screen", async () => {
    await visit({ stored: someProgress(course, 12) }, async (page) => {
      await page.emulateMedia({ media: "print" });
      for (const name of ["take", "forget", "stored"]) {
        expect(await part(page, name).isVisible()).toBe(false);
      }
      expect(await page.locator(".print-head").isVisible()).toBe(true);
      expect(await part(page, "calibration").locator("svg").first().isVisible()).toBe(true);
    });
  });

  it("shifts nothing while it comes", async () => {
    const prepare = `globalThis.shift = 0;
      new PerformanceObserver((list) => { for (const e of list.getEntries()) globalThis.shift += e.value; })
        .observe({ type: "layout-shift", buffered: true });`;
    for (const file of ["me.html", `lessons/${lesson?.name}.html`]) {
      await visit({ stored: someProgress(course, 12), file, prepare }, async (page) => {
        const isLesson = file !== "me.html";
        if (isLesson) {
          // The notebook above has scripts of its own; what comes after it is asked about here.
          await page.locator(".notebook").scrollIntoViewIfNeeded();
          await page.waitForTimeout(2000);
          await page.evaluate("globalThis.shift = 0");
        }
        await page.locator(isLesson ? ".summary" : "#observablehq-footer").scrollIntoViewIfNeeded();
        await page.waitForTimeout(800);
        if (isLesson) expect(await page.locator(".summary .objectives").count()).toBe(1);
        const shift = await page.evaluate(() => (globalThis as unknown as { shift: number }).shift);
        expect(shift).toBeLessThan(0.02);
      });
    }
  });
});

describe("taking along", () => {
  it("gives a file that another browser takes in whole", async () => {
    const progress = someProgress(course, 5);
    let text = "";
    await visit({ stored: progress, acceptDownloads: true }, async (page) => {
      const coming = page.waitForEvent("download");
      await page.getByRole("button", { name: "Save a copy as a file" }).click();
      const download = await coming;
      expect(download.suggestedFilename()).toMatch(
        /^rare-leverage-progress-\d{4}-\d\d-\d\d\.json$/,
      );
      expect(await part(page, "take").textContent()).toContain("Saved as rare-leverage");
      text = readFileSync(await download.path(), "utf8");
    });
    await visit({}, async (page) => {
      await choose(page, asFile(text));
      await expect
        .poll(() => page.locator(".preview").textContent())
        .toContain("5 new answers to 5");
      expect(await stored(page)).toBeNull();
      await page.getByRole("button", { name: "Take it in" }).click();
      expect(JSON.parse((await stored(page)) ?? "")).toEqual(progress);
      expect(await part(page, "progress").textContent()).toContain("You have answered 5 of");
      await choose(page, asFile(text));
      await expect
        .poll(() => part(page, "take").textContent())
        .toContain("Nothing in this file is new");
    });
  });

  it("puts two devices together by keyboard only, and loses no answer of either", async () => {
    await visit({ stored: someProgress(course, 5) }, async (page) => {
      await page.locator("#take-in").focus();
      const chooser = page.waitForEvent("filechooser");
      await page.keyboard.press("Space");
      await (await chooser).setFiles(
        fileOf(someProgress(course, 8, { from: Date.UTC(2026, 8, 3) })),
      );
      await page.locator(".preview__brings").waitFor();
      expect(await page.evaluate(() => document.activeElement?.className)).toBe("preview__brings");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await expect
        .poll(() => part(page, "take").textContent())
        .toContain("Taken in: 8 new answers");
      expect(answersIn(await stored(page))).toBe(13);
      expect(await page.evaluate(() => document.activeElement?.className)).toBe("message");
    });
  });

  it("changes nothing when it is left", async () => {
    await visit({ stored: someProgress(course, 2) }, async (page) => {
      const before = await stored(page);
      await choose(page, fileOf(someProgress(course, 8)));
      await page.getByRole("button", { name: "Leave it" }).click();
      expect(await part(page, "take").textContent()).toContain("Nothing was changed");
      expect(await stored(page)).toBe(before);
      expect(await page.locator(".preview").isVisible()).toBe(false);
    });
  });

  const whole = JSON.parse(toTakeAlong(someProgress(course, 1), new Date(0)));
  it.each([
    ["no JSON", "not at all", "no file that was saved here"],
    ["another JSON", `{"hello":1}`, "not saved on this page"],
    ["a later edition", JSON.stringify({ ...whole, edition: 9 }), "later edition"],
    [
      "a wrong field",
      JSON.stringify({ ...whole, progress: { ...whole.progress, places: 1 } }),
      "(places)",
    ],
    ["too long", " ".repeat(4_100_000), "too long"],
    ["empty", "", "no file that was saved here"],
  ])("refuses whole and in words: %s", async (_name, text, reason) => {
    await visit({ stored: someProgress(course, 2) }, async (page) => {
      const before = await stored(page);
      await choose(page, asFile(text));
      await expect.poll(() => part(page, "take").textContent()).toContain(reason);
      expect(await stored(page)).toBe(before);
    });
  });

  it("never runs markup that a file holds, in any of its texts", async () => {
    for (const markup of markups) {
      const { items, places } = someProgress(course, 3);
      const marked = Object.entries(items).map(([id, record]) => {
        const attempts = record.attempts.map((one) => ({
          ...{ ...one, response: { values: [], text: markup }, at: 8.7e15 },
        }));
        return [id, { ...record, attempts, note: { text: markup, at: 1 } }] as const;
      });
      const place = { step: markup, number: 1, title: markup, at: 1 };
      const file = {
        ...{
          version: 3 as const,
          items: { ...Object.fromEntries(marked), lost: marked[0]?.[1] as never },
        },
        places: Object.fromEntries(Object.keys(places).map((name) => [name, place])),
      };
      await visit({}, async (page) => {
        await choose(page, fileOf(file));
        await page.getByRole("button", { name: "Take it in" }).click();
        expect(await part(page, "written").textContent()).toContain(markup);
        expect(await page.locator("learner-page :is(img, iframe, script)").count()).toBe(0);
        expect(await page.evaluate(() => "pwned" in globalThis)).toBe(false);
        for (const link of await part(page, "progress").locator("a.resume").all()) {
          expect(await link.getAttribute("href")).toMatch(/^\.\/lessons\//);
        }
      });
    }
  });
});

describe("starting anew", () => {
  it("asks first, by keyboard, with the focus on what does nothing", async () => {
    await visit({ stored: someProgress(course, 5) }, async (page) => {
      const before = await stored(page);
      const button = page.getByRole("button", { name: "Forget everything" });
      await button.focus();
      await page.keyboard.press("Enter");
      expect(await page.locator("dialog").textContent()).toContain("5 answers");
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Keep it");
      await page.keyboard.press("Escape");
      await expect.poll(() => page.locator("dialog").count()).toBe(0);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
        "Forget everything",
      );
      expect(await stored(page)).toBe(before);
    });
  });

  it("forgets one lesson and leaves the rest, and takes it back", async () => {
    const progress = { ...someProgress(course, 5) };
    const mixed = { ...progress, items: { ...progress.items, ...hugeProgress(2).items } };
    await visit({ stored: mixed }, async (page) => {
      await part(page, "forget").getByRole("button").first().click();
      const dialog = page.locator("dialog");
      await dialog.getByRole("button").last().click();
      expect(answersIn(await stored(page))).toBe(2);
      expect(await part(page, "progress").textContent()).toContain("Nothing is remembered yet");
      expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(
        "is forgotten",
      );
      await page.getByRole("button", { name: "Undo" }).click();
      expect(JSON.parse((await stored(page)) ?? "")).toEqual(mixed);
      expect(await part(page, "progress").textContent()).toContain("You have answered 5 of");
    });
  });

  it("offers a copy before all is forgotten", async () => {
    await visit({ stored: someProgress(course, 5), acceptDownloads: true }, async (page) => {
      await page.getByRole("button", { name: "Forget everything" }).click();
      const coming = page.waitForEvent("download");
      const dialog = page.locator("dialog");
      await dialog.getByRole("button", { name: "Save a copy" }).click();
      await coming;
      await dialog.getByRole("button", { name: "Forget everything" }).click();
      expect(JSON.parse((await stored(page)) ?? "")).toEqual({ version: 3, items: {}, places: {} });
      await page.reload({ waitUntil: "networkidle" });
      expect(await part(page, "progress").textContent()).toContain("Nothing is remembered yet");
    });
  });
});

describe("storage", () => {
  it("that is blocked is said so, and what is in memory can be saved", async () => {
    const prepare = `for (const name of ["getItem", "setItem", "removeItem", "key"])
      Storage.prototype[name] = () => { throw new DOMException("blocked", "SecurityError"); };`;
    await visit({ prepare, acceptDownloads: true }, async (page) => {
      expect(await part(page, "stored").textContent()).toContain("does not let the page remember");
      await choose(page, fileOf(someProgress(course, 4)));
      await page.getByRole("button", { name: "Take it in" }).click();
      expect(await part(page, "progress").textContent()).toContain("You have answered 4 of");
      const coming = page.waitForEvent("download");
      await page.getByRole("button", { name: "Save a copy as a file" }).click();
      const text = readFileSync(await (await coming).path(), "utf8");
      expect(answersIn(JSON.stringify(JSON.parse(text).progress))).toBe(4);
    });
  });

  it("that was set aside can be saved as a file", async () => {
    await visit({ stored: "no JSON at all", acceptDownloads: true }, async (page) => {
      const coming = page.waitForEvent("download");
      await part(page, "stored")
        .getByRole("button", { name: /^Save rare-leverage/ })
        .click();
      expect(readFileSync(await (await coming).path(), "utf8")).toBe("no JSON at all");
    });
  });
});

describe("the report at the end of a lesson", () => {
  const file = `lessons/${lesson?.name}.html`;

  it("tells what is reached, what to read again, what is open, and what comes back", async () => {
    await visit({ stored: someProgress(course, 12), file }, async (page) => {
      const summary = page.locator(".summary");
      await summary.scrollIntoViewIfNeeded();
      await summary.locator(".objectives").waitFor();
      const said = (await summary.textContent()) ?? "";
      expect(said).toContain("You have answered 12 of");
      for (const { text } of lesson?.objectives ?? []) expect(said).toContain(text);
      expect(said).toContain(lesson?.misconceptions[0]?.text);
      expect(said).toMatch(/On the questions you spent about \d+ minutes/);
      expect(said).toMatch(/\d+ of these questions come back in review/);
      expect(
        await summary.getByRole("link", { name: "Go to the review" }).getAttribute("href"),
      ).toMatch(/review\.html$/);
      const open = summary.locator(
        ".summary__report > .lines a, .summary__report > details > .lines a",
      );
      expect(await open.count()).toBe((lesson?.items.length ?? 0) - 12);
      const targets = await summary
        .locator("a[href^='#']")
        .evaluateAll((links) =>
          links.every((a) => document.querySelector(a.getAttribute("href") ?? "")),
        );
      expect(targets).toBe(true);
    });
  });

  it("is one sentence before the first answer", async () => {
    await visit({ file }, async (page) => {
      await page.locator(".summary").scrollIntoViewIfNeeded();
      await page.waitForTimeout(500);
      expect(await page.locator(".summary__report").textContent()).toBe("");
      expect(await page.locator(".summary__first").textContent()).toContain(
        "not answered a question",
      );
    });
  });
});

describe("axe-core finds nothing", () => {
  const states: [string, Visit, ((page: Page) => Promise<void>)?][] = [
    ["untouched", {}],
    ["full", { stored: { ...someProgress(course, 12), ...concluded } }],
    [
      "asking",
      { stored: someProgress(course, 5) },
      (page) => page.getByRole("button", { name: "Forget everything" }).click(),
    ],
    [
      "about to take in",
      { stored: someProgress(course, 2) },
      async (page) => {
        await choose(page, fileOf(someProgress(course, 8)));
        await page.locator(".preview__brings").waitFor();
      },
    ],
    [
      "the end of a lesson",
      { stored: someProgress(course, 12), file: `lessons/${lesson?.name}.html` },
    ],
  ];

  it.each(states)("%s", { timeout: 120_000 }, async (_name, options, act) => {
    await visit({ ...options, reducedMotion: "reduce" }, async (page) => {
      await act?.(page);
      await page
        .locator(".summary")
        .last()
        .scrollIntoViewIfNeeded({ timeout: 500 })
        .catch(() => {});
      for (const details of await page
        .locator("learner-page summary, .summary__report summary")
        .all()) {
        if (!act) await details.click();
      }
      await page.evaluate(axe);
      // The rest of a lesson is looked at with all pages.
      const part = options.file ? ".summary" : "main";
      for (const colorScheme of ["light", "dark"] as const) {
        for (const width of [390, 1280]) {
          await page.emulateMedia({ colorScheme });
          await page.setViewportSize({ width, height: 800 });
          const { violations } = await page.evaluate<AxeResults, [string, string[]]>(
            // biome-ignore lint/suspicious/noExplicitAny: axe is put on the page by its own script
            ([selector, tags]) => (globalThis as any).axe.run(selector, { runOnly: tags }),
            [part, ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"]],
          );
          expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect(overflow).toBeLessThanOrEqual(0);
        }
      }
    });
  });
});
