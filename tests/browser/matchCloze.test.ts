import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { itemSite } from "./itemTools.js";
import { violationsIn } from "./violations.js";

const phone = { viewport: { width: 390, height: 800 }, hasTouch: true };
const { onPage } = itemSite(() => ({ one: ["match"], two: ["cloze"] }));

const match = (page: Page) => page.locator("#item-who-makes-what");
const cloze = (page: Page) => page.locator("#item-fill-the-story");
const words = (of: Locator) => of.innerText();
const verdict = (of: Locator) => words(of.locator(".item__verdict"));
const message = (of: Locator) => words(of.locator(".item__message"));
const marks = (of: Locator) => of.locator(".item__form p.item__mark").allInnerTexts();
const sure = (of: Locator, name = "Certain") => of.getByRole("button", { name });
const left = (of: Locator, name: string) => of.getByLabel(name);
const gap = (of: Locator, n: number) => of.getByLabel(`Gap ${n} of 3`);
const isFocused = (of: Locator) => of.evaluate((element) => element === document.activeElement);
const inAttempts = (of: Locator) =>
  of
    .evaluate((element) => (element as HTMLElement & { value: { attempts: object[] } }).value)
    .then(({ attempts }) => attempts);
const isLive = (page: Page) =>
  expect.poll(() => page.locator("quiz-item[data-state]").count()).toBe(2);

async function fillMatch(page: Page, ...rights: string[]): Promise<void> {
  const selects = match(page).locator("select");
  for (const [i, right] of rights.entries()) await selects.nth(i).selectOption(right);
}

async function fillCloze(page: Page, first: string, typed: string, last: string): Promise<void> {
  await gap(cloze(page), 1).selectOption(first);
  await gap(cloze(page), 2).fill(typed);
  await gap(cloze(page), 3).selectOption(last);
}

describe("by mouse", () => {
  it("matches: every pair marked, its partner and all reasons at once", () =>
    onPage(async (page) => {
      await isLive(page);
      await fillMatch(page, "1", "3", "2");
      await sure(match(page)).click();
      await expect.poll(() => verdict(match(page))).toContain("1 of 3 pairs is right.");
      expect(await verdict(match(page))).toContain(
        "The belief behind your answer: What came after",
      );
      expect(
        await match(page)
          .locator(".item__verdict")
          .evaluate((box) => box === document.activeElement),
      ).toBe(true);
      expect(await marks(match(page))).toEqual([
        "Not right: you chose “Glass”",
        "The right answer",
        "Not right: you chose “Wool”",
        "The right answer",
        "Right: your answer",
        "Goes with none of them: you chose it for “The middle valley”",
      ]);
      expect(await match(page).locator(".item__form .item__why:visible").count()).toBe(4);
      expect(
        await match(page).locator(".item__form em", { hasText: "old" }).first().isVisible(),
      ).toBe(true);
      expect(await match(page).locator("select:visible").count()).toBe(0);
      expect(await match(page).locator(".item__rights-list > li:visible").count()).toBe(1);
      expect(await inAttempts(match(page))).toMatchObject([
        { response: [1, 3, 2], score: 1 / 3, traps: ["after-means-because", "sheep-everywhere"] },
      ]);
    }));

  it("fills gaps: the sentence reads as one, every option has its reason", () =>
    onPage(async (page) => {
      await isLive(page);
      await fillCloze(page, "1", "  may ", "0");
      await sure(cloze(page)).click();
      await expect.poll(() => verdict(cloze(page))).toContain("1 of 3 gaps is right.");
      // As assistive technology has it: text, and nothing that is no word of the sentence.
      const read = await cloze(page).locator(".item__cloze").ariaSnapshot();
      expect(read.replace(/^- paragraph:|- (text|strong): |["\n]/g, "").replace(/\s+/g, " ")).toBe(
        " The rule came in May , and the quarrel in June . So the rule was no answer to it, but to the rising price of the salt, as the mayor said at length in the town hall.",
      );
      expect(await marks(cloze(page))).toEqual([
        "The right answer",
        "Your answer: not right",
        "The right answer",
        "Your answer: not right",
        "Right: your answer",
      ]);
      expect(await cloze(page).locator(".item__form .item__why:visible").count()).toBe(7);
      expect(await cloze(page).locator(":is(select, .item__typed):visible").count()).toBe(0);
      expect(await inAttempts(cloze(page))).toMatchObject([
        { response: [1, "may", 0], traps: ["after-means-because", "one-date-for-both"] },
      ]);
    }));

  it("takes the key as right and leaves nothing to retry", () =>
    onPage(async (page) => {
      await isLive(page);
      await fillMatch(page, "0", "1", "2");
      await sure(match(page)).click();
      await fillCloze(page, "0", "the Month of June.", "0");
      await sure(cloze(page)).click();
      for (const one of [match(page), cloze(page)]) {
        await expect.poll(() => verdict(one)).toMatch(/^\s*Right\.\s*$/);
        expect(await one.getByRole("button", { name: "Try again" }).isVisible()).toBe(false);
        expect(await inAttempts(one)).toMatchObject([{ score: 1 }]);
      }
    }));

  it("refuses what is begun, says how much is missing, leads there and keeps the rest", () =>
    onPage(async (page) => {
      await isLive(page);
      await sure(match(page)).click();
      expect(await message(match(page))).toBe("3 of 3 are still to choose.");
      await fillMatch(page, "1", "1");
      expect(await match(page).locator("[data-used='chosen more than once']").count()).toBe(1);
      await sure(match(page)).click();
      expect(await message(match(page))).toBe("1 of 3 is still to choose.");
      const last = left(match(page), "The lower valley");
      expect(await isFocused(last)).toBe(true);
      expect(await last.getAttribute("aria-invalid")).toBe("true");
      await last.selectOption("2");
      expect(await last.getAttribute("aria-invalid")).toBeNull();
      expect(await left(match(page), "The upper valley").inputValue()).toBe("1");
      await gap(cloze(page), 1).selectOption("0");
      await sure(cloze(page)).click();
      expect(await message(cloze(page))).toBe("2 of 3 gaps are still empty.");
      expect(await isFocused(gap(cloze(page), 2))).toBe(true);
      expect(await gap(cloze(page), 1).inputValue()).toBe("0");
      expect([await inAttempts(match(page)), await inAttempts(cloze(page))]).toEqual([[], []]);
    }));

  it("lets one try again from the start", () =>
    onPage(async (page) => {
      await isLive(page);
      await fillMatch(page, "1", "0", "3");
      await sure(match(page)).click();
      await fillCloze(page, "1", "July", "1");
      await sure(cloze(page)).click();
      for (const one of [match(page), cloze(page)]) {
        await one.getByRole("button", { name: "Try again" }).click();
        expect(await marks(one)).toEqual([]);
        expect(await one.locator(".item__why:visible").count()).toBe(0);
        expect(await isFocused(one.locator("select").first())).toBe(true);
        expect(
          await one
            .locator("select")
            .evaluateAll((all) =>
              all.map((select) => (select as HTMLSelectElement).value).join(""),
            ),
        ).toBe("");
      }
      expect(await gap(cloze(page), 2).inputValue()).toBe("");
      expect(await match(page).locator(".item__rights-list > li:visible").count()).toBe(4);
      await fillMatch(page, "0", "1", "2");
      await sure(match(page)).click();
      expect(await verdict(match(page))).toMatch(/Right\.[\s\S]*counts: not quite/);
    }));
});

it("is answered by keyboard alone", () =>
  onPage(async (page) => {
    await isLive(page);
    await match(page).locator("select").first().focus();
    const list = await match(page)
      .locator(".item__rights-list > li")
      .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.option));
    for (const right of ["0", "1", "2"]) {
      await page.keyboard.type("ABCD"[list.indexOf(right)] ?? "");
      await page.keyboard.press("Tab");
    }
    // The way leads on to the buttons; their order is the order on the page.
    expect(await isFocused(sure(match(page), "Guessing"))).toBe(true);
    await page.keyboard.press("Enter");
    await expect.poll(() => verdict(match(page))).toContain("Right.");
    await gap(cloze(page), 1).focus();
    await page.keyboard.type("May");
    await page.keyboard.press("Tab");
    await page.keyboard.type("june");
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowDown");
    await gap(cloze(page), 2).focus();
    await page.keyboard.press("Enter");
    expect(await inAttempts(cloze(page))).toEqual([]);
    expect(await isFocused(sure(cloze(page), "Guessing"))).toBe(true);
    await page.keyboard.press("Space");
    await expect.poll(() => verdict(cloze(page))).toContain("Right.");
  }));

describe("at 390 px", () => {
  it("is answered by touch, with targets of 44 px and no sideways scrolling", () =>
    onPage(async (page) => {
      await isLive(page);
      const width = () => page.evaluate(() => document.documentElement.scrollWidth);
      const targets = page.locator("quiz-item :is(select, input, button, summary):visible");
      for (const target of await targets.all()) {
        expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44);
      }
      expect(await width()).toBeLessThanOrEqual(390);
      await fillMatch(page, "0", "0", "0");
      await gap(cloze(page), 2).tap();
      await page.keyboard.type(
        "something that nobody would have expected in this place ".repeat(3),
      );
      await gap(cloze(page), 1).selectOption("1");
      await gap(cloze(page), 3).selectOption("1");
      expect(await width()).toBeLessThanOrEqual(390);
      for (const one of [match(page), cloze(page)]) {
        await sure(one, "Guessing").tap();
        await expect.poll(() => one.getAttribute("data-state")).toBe("answered");
      }
      expect(await width()).toBeLessThanOrEqual(390);
    }, phone));

  it("shows the long texts in full below, by the letters that the selects name", () =>
    onPage(async (page) => {
      await isLive(page);
      const list = await match(page).locator(".item__rights-list > li").allInnerTexts();
      const options = await match(page).locator("select").first().locator("option").allInnerTexts();
      expect(options.slice(1)).toEqual(list.map((text, i) => `${"ABCD"[i]}: ${text.trim()}`));
    }, phone));
});

describe("what is begun", () => {
  it("is there again after a reload, and after a selection is taken back", () =>
    onPage(async (page) => {
      await isLive(page);
      await fillMatch(page, "1", "3");
      await left(match(page), "The upper valley").selectOption("");
      await gap(cloze(page), 2).fill("the month of");
      await gap(cloze(page), 3).selectOption("1");
      const stored = () => page.evaluate(() => localStorage.getItem("rare-leverage.progress"));
      await expect.poll(stored).toContain("[-1,3,-1]");
      await expect.poll(stored).toContain('[-1,"the month of",1]');
      await page.reload();
      await isLive(page);
      const values = (of: Locator) =>
        of
          .locator(":is(select, .item__typed)")
          .evaluateAll((all) => all.map((field) => (field as HTMLInputElement).value));
      await expect.poll(() => values(match(page))).toEqual(["", "3", ""]);
      expect(await values(cloze(page))).toEqual(["", "the month of", "1"]);
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe("body");
      expect(await match(page).getAttribute("data-state")).toBe("open");
    }));

  it("does not come back once it is answered: the attempt does, with its feedback", () =>
    onPage(async (page) => {
      await isLive(page);
      await fillMatch(page, "1", "0", "2");
      await sure(match(page)).click();
      await fillCloze(page, "0", "July", "0");
      await sure(cloze(page)).click();
      await page.reload();
      await expect.poll(() => verdict(match(page))).toContain("1 of 3 pairs is right.");
      await expect.poll(() => verdict(cloze(page))).toContain("2 of 3 gaps are right.");
      expect(await marks(cloze(page))).toContain("Your answer, not right: “July”");
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe("body");
    }));
});

it("is complete without scripts: forms to fill, letters that fit, key and reasons to open", () =>
  onPage(
    async (page) => {
      await fillMatch(page, "1", "0", "2");
      await fillCloze(page, "1", "June", "0");
      expect(await page.locator(".needs-js:visible").count()).toBe(0);
      const list = await match(page).locator(".item__rights-list > li").allInnerTexts();
      const options = await match(page).locator("select").last().locator("option").allInnerTexts();
      expect(options.slice(1)).toEqual(list.map((text, i) => `${"ABCD"[i]}: ${text.trim()}`));
      for (const summary of await page.locator(".item__key summary").all()) await summary.click();
      expect(await page.locator(".item__why:visible").count()).toBe(4 + 7);
      expect(await words(cloze(page).locator(".item__cloze-key"))).toContain(
        "the quarrel in June. So",
      );
      await gap(cloze(page), 2).press("Enter");
      expect(new URL(page.url()).search).toBe("");
    },
    { javaScriptEnabled: false },
  ));

describe("on paper", () => {
  const paper = async (page: Page) => {
    await page.emulateMedia({ media: "print" });
    const paint = (of: Locator) =>
      of.evaluate((element) => {
        const { color, borderBottomStyle, borderTopStyle } = getComputedStyle(element);
        return { color, borderBottomStyle, borderTopStyle };
      });
    return { paint, width: async (of: Locator) => (await of.boundingBox())?.width ?? 0 };
  };
  const line = { color: "rgba(0, 0, 0, 0)", borderBottomStyle: "solid", borderTopStyle: "none" };

  it("has a line to write on for each, and everything that may be chosen", () =>
    onPage(async (page) => {
      await isLive(page);
      const { paint, width } = await paper(page);
      for (const select of await page.locator("quiz-item select").all()) {
        expect(await paint(select)).toEqual(line);
        expect(await width(select)).toBeGreaterThan(60);
      }
      expect(await paint(gap(cloze(page), 2))).toMatchObject({ borderBottomStyle: "solid" });
      expect(await match(page).locator(".item__rights-list > li:visible").count()).toBe(4);
      expect(await cloze(page).locator(".item__paper li:visible").allInnerTexts()).toEqual([
        expect.stringMatching(/^Gap 1: (?=.*May)(?=.*June & July)(?=.*August)/),
        "Gap 3: rising price / falling price",
      ]);
      expect(await page.locator("quiz-item button:visible").count()).toBe(0);
      await page.emulateMedia({ media: "screen" });
      expect(await cloze(page).locator(".item__paper").isVisible()).toBe(false);
    }));

  it("shows what was chosen, and, once answered, the feedback instead of lines", () =>
    onPage(async (page) => {
      await isLive(page);
      await fillMatch(page, "1");
      await fillCloze(page, "0", "June", "0");
      await sure(cloze(page)).click();
      const { paint } = await paper(page);
      expect((await paint(left(match(page), "The upper valley"))).color).not.toBe(line.color);
      expect((await paint(left(match(page), "The middle valley"))).color).toBe(line.color);
      expect(await cloze(page).locator(".item__paper").isVisible()).toBe(false);
      expect(await cloze(page).locator(".item__filled:visible").count()).toBe(3);
    }));

  it("is the same without scripts", () =>
    onPage(
      async (page) => {
        const { paint } = await paper(page);
        for (const select of await page.locator("quiz-item select").all()) {
          expect(await paint(select)).toEqual(line);
        }
        expect(await cloze(page).locator(".item__paper li:visible").count()).toBe(2);
      },
      { javaScriptEnabled: false },
    ));
});

it("is seen in forced colours: marks have borders, and what is disabled is readable", () =>
  onPage(
    async (page) => {
      await isLive(page);
      await fillMatch(page, "1", "3", "2");
      await sure(match(page)).click();
      const borders = await match(page)
        .locator(":is(.item__found, .item__rights-list > li)[data-mark]:visible")
        .evaluateAll((all) => all.map((row) => getComputedStyle(row).borderLeftStyle));
      expect(borders).toEqual(["double", "solid", "double", "solid", "solid", "double"]);
    },
    { forcedColors: "active" },
  ));

describe("axe-core", () => {
  /** What axe-core finds on the page as it is now, light and dark, on a phone and on a desk. */
  async function violations(page: Page): Promise<string[]> {
    const found: string[] = [];
    for (const colorScheme of ["light", "dark"] as const) {
      for (const width of [390, 1280]) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        const lines = await violationsIn(page, "main");
        found.push(...lines.map((line) => `${colorScheme} ${width}: ${line}`));
      }
    }
    return found;
  }

  it(
    "finds nothing untouched, refused, answered wrong and answered right",
    { timeout: 120_000 },
    () =>
      onPage(async (page) => {
        await isLive(page);
        const states: Record<string, string[]> = { untouched: await violations(page) };
        await fillMatch(page, "1", "1");
        await gap(cloze(page), 1).selectOption("1");
        await sure(match(page)).click();
        await sure(cloze(page)).click();
        states.refused = await violations(page);
        await fillMatch(page, "1", "3", "2");
        await fillCloze(page, "1", "July", "0");
        await sure(match(page)).click();
        await sure(cloze(page)).click();
        states.wrong = await violations(page);
        for (const one of [match(page), cloze(page)]) {
          await one.getByRole("button", { name: "Try again" }).click();
        }
        await fillMatch(page, "0", "1", "2");
        await fillCloze(page, "0", "June", "0");
        await sure(match(page)).click();
        await sure(cloze(page)).click();
        states.right = await violations(page);
        expect(states).toEqual({ untouched: [], refused: [], wrong: [], right: [] });
      }),
  );
});
