import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { renderFigure } from "../../src/site/renderFigure.js";
import { itemSite } from "./itemTools.js";
import { axe, violations } from "./violations.js";

const place = { file: "items.md", line: 1 };
const { onPage } = itemSite(() => ({
  one: ["text"],
  two: ["predict"],
  scripts: ["./src/charts/live.ts"],
  more: renderFigure("figure: exportQuotas\nafter: how-it-went-on", place),
}));

const text = (page: Page) => page.locator("#item-in-your-words");
const predict = (page: Page) => page.locator("#item-how-it-went-on");
const figure = (page: Page) => page.locator("figure.figure");
const field = (page: Page) => text(page).locator(".item__writing textarea");
const year = (page: Page, n: number) => predict(page).getByLabel(`Year ${n}`, { exact: true });
const sure = (of: Locator, name: "Guessing" | "Fairly sure" | "Certain") =>
  of.getByRole("button", { name });
const words = (of: Locator) => of.innerText();
const stateOf = (of: Locator) => of.getAttribute("data-state");
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");
const value = (of: Locator) =>
  of.evaluate((element) => (element as HTMLElement & { value: { attempts: object[] } }).value);
const values = async (page: Page) => Promise.all([4, 5, 6].map((n) => year(page, n).inputValue()));

const evil = "It came <img src=x onerror=alert(1)> first.\n\nIn May.";

async function write(page: Page, said = evil): Promise<void> {
  await field(page).fill(said);
  await sure(text(page), "Certain").click();
  await expect.poll(() => stateOf(text(page))).toBe("rating");
}

const tick = (page: Page, n: number) =>
  text(page).locator(".item__criteria input").nth(n).check({ timeout: 5000 });
const score = (page: Page) => text(page).getByRole("button", { name: "Score my text" });

async function give(page: Page, ...given: (string | number)[]): Promise<void> {
  for (const [i, one] of given.entries()) await year(page, i + 4).fill(String(one));
}

/** Waits until the drawing is there. */
async function drawn(page: Page): Promise<Locator> {
  await predict(page).scrollIntoViewIfNeeded();
  const svg = predict(page).locator(".item__drawing svg");
  await svg.waitFor();
  return svg;
}

describe("a text", () => {
  it("is written, compared and scored by its writer", () =>
    onPage(async (page) => {
      await expect.poll(() => words(text(page).locator(".item__count"))).toContain("0 of 10 words");
      await write(page);
      await expect.poll(() => focused(page)).toBe("Compare your text with the model answer");
      expect(await field(page).isVisible()).toBe(false);
      expect(await words(text(page).locator(".item__own"))).toBe(evil);
      expect(await text(page).locator(".item__own img").count()).toBe(0);
      expect(await words(text(page).locator(".item__side--model"))).toContain("cannot have caused");
      expect(await text(page).locator(".item__ask").isVisible()).toBe(false);
      await tick(page, 0);
      await tick(page, 2);
      await score(page).click();
      expect(await words(text(page).locator(".item__verdict"))).toContain(
        "Partly right. By your own score, your text meets 2 of 3 criteria.",
      );
      expect(await text(page).locator(".item__form .item__mark").allInnerTexts()).toEqual([
        "Your text does this",
        "Not yet in your text",
        "Your text does this",
      ]);
      expect((await value(text(page))).attempts).toMatchObject([
        {
          response: { values: [0, 2], text: evil },
          score: 2 / 3,
          confidence: "know",
        },
      ]);
    }));

  it("is refused when it is empty, and asked back when nothing is ticked", () =>
    onPage(async (page) => {
      await field(page).fill("  \n ");
      await sure(text(page), "Guessing").click();
      await expect
        .poll(() => words(text(page).locator(".item__ask .item__message")))
        .toBe("Write something first, if only one sentence.");
      expect(await field(page).evaluate((it) => it === document.activeElement)).toBe(true);
      await write(page);
      await score(page).click();
      expect(await stateOf(text(page))).toBe("rating");
      expect(await words(text(page).locator(".item__rate-message"))).toContain("ticked nothing");
      await score(page).click();
      expect((await value(text(page))).attempts).toMatchObject([{ score: 0 }]);
    }));

  it("comes back after a reload, in every stage", () =>
    onPage(async (page) => {
      await field(page).fill("Half a sent");
      await expect.poll(() => page.evaluate(() => JSON.stringify(localStorage))).toContain("Half");
      await page.reload();
      await expect.poll(() => field(page).inputValue()).toBe("Half a sent");
      await write(page);
      await tick(page, 1);
      await expect.poll(() => page.evaluate(() => JSON.stringify(localStorage))).toContain("[1]");
      await page.reload();
      await expect.poll(() => stateOf(text(page))).toBe("rating");
      expect(await words(text(page).locator(".item__own"))).toBe(evil);
      expect(await text(page).locator(".item__criteria input").nth(1).isChecked()).toBe(true);
      await score(page).click();
      await page.reload();
      await expect.poll(() => stateOf(text(page))).toBe("answered");
      expect(await words(text(page).locator(".item__own"))).toBe(evil);
      expect(await text(page).locator(".item__own img").count()).toBe(0);
      expect(await words(text(page).locator(".item__verdict"))).toContain("1 of 3");
      expect((await value(text(page))).attempts).toMatchObject([{ confidence: "know" }]);
    }));

  it("goes on from the text that is there when tried again", () =>
    onPage(async (page) => {
      await write(page);
      await tick(page, 0);
      await score(page).click();
      await text(page).getByRole("button", { name: "Try again" }).click();
      expect(await field(page).inputValue()).toBe(evil);
      expect(await field(page).evaluate((it) => it === document.activeElement)).toBe(true);
      expect(await text(page).locator(".item__rate").isVisible()).toBe(false);
      await write(page, "Better now, with all that is asked for and more.");
      expect(await text(page).locator(".item__criteria input:checked").count()).toBe(0);
      for (const n of [0, 1, 2]) await tick(page, n);
      await score(page).click();
      expect(await words(text(page).locator(".item__verdict"))).toMatch(
        /Right\.[\s\S]*counts: not quite/,
      );
      expect(await text(page).getByRole("button", { name: "Try again" }).isVisible()).toBe(false);
    }));

  it("is answered by keyboard only", () =>
    onPage(async (page) => {
      await field(page).focus();
      await page.keyboard.type("The rule was there");
      await page.keyboard.press("Enter");
      await page.keyboard.type("before the quarrel.");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Space");
      await expect.poll(() => focused(page)).toContain("Compare");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Space");
      for (let n = 0; n < 3; n++) await page.keyboard.press("Tab");
      expect(await focused(page)).toBe("Score my text");
      await page.keyboard.press("Enter");
      expect((await value(text(page))).attempts).toMatchObject([
        { response: { values: [0], text: "The rule was there\nbefore the quarrel." } },
      ]);
    }));

  it("says when the field is full, and keeps all of it", () =>
    onPage(async (page) => {
      await field(page).fill("words ".repeat(800));
      expect((await field(page).inputValue()).length).toBe(4000);
      expect(await words(text(page).locator(".item__count"))).toContain("holds 4,000 characters");
    }));
});

describe("a prediction", () => {
  it("is given as people write numbers, and answered with gaps in words", () =>
    onPage(async (page) => {
      await give(page, "70 %", 58, "40.5");
      await sure(predict(page), "Guessing").click();
      await expect.poll(() => stateOf(predict(page))).toBe("answered");
      const said = await words(predict(page).locator(".item__verdict"));
      expect(said).toContain("Not quite. 1 of 3 points is close enough.");
      expect(said).toContain(
        "about 5.5 percentage points too low. The largest gap is Year 6: 30 too low.",
      );
      expect(said).toContain("Your line ended lower than it began, and so did the figure's.");
      const rows = await predict(page).locator(".item__table tbody tr").allInnerTexts();
      expect(rows.map((row) => row.replaceAll("\t", " | "))).toEqual([
        "Year 4 | 70 | 60 |  10 too high",
        "Year 5 | 58 | 55 |  Close enough: 3 too high",
        "Year 6 | 40.5 | 70 |  30 too low",
      ]);
      expect(await predict(page).locator(".item__result .item__why").isVisible()).toBe(true);
      expect((await value(predict(page))).attempts).toMatchObject([
        { response: [70, 58, 40.5], score: 1 / 3 },
      ]);
    }));

  it("is refused in words until every point has a number of the range", () =>
    onPage(async (page) => {
      const message = () => words(predict(page).locator(".item__message"));
      const cases: [string[], string, number][] = [
        [["", "", ""], "Give your numbers first.", 4],
        [["70", "", "60"], "Give a number for Year 5 too.", 5],
        [["70", "60", "a lot"], "Year 6: That is no number we can read.", 6],
        [["170", "60", "50"], "Give a number from 0 to 100 for Year 4.", 4],
      ];
      for (const [given, said, at] of cases) {
        await give(page, ...given);
        await sure(predict(page), "Certain").click();
        await expect.poll(message).toContain(said);
        expect(await year(page, at).evaluate((it) => it === document.activeElement)).toBe(true);
        expect(await year(page, at).getAttribute("aria-invalid")).toBe("true");
        expect(await values(page)).toEqual(given);
      }
      expect((await value(predict(page))).attempts).toEqual([]);
    }));

  it("is given by the buttons, and by the arrow keys, from what comes before", () =>
    onPage(async (page) => {
      await expect.poll(() => stateOf(predict(page))).toBe("open");
      await predict(page).getByRole("button", { name: "Year 4: 5 lower" }).focus();
      await page.keyboard.press("Enter");
      await page.keyboard.press("Space");
      expect(await words(predict(page).locator(".vh[role=status]"))).toBe("Year 4: 70 percent");
      await predict(page).getByRole("button", { name: "Year 5: 5 higher" }).click();
      await year(page, 6).focus();
      await page.keyboard.press("ArrowDown");
      expect(await values(page)).toEqual(["70", "75", "70"]);
      await page.keyboard.press("Enter");
      expect(await focused(page)).toBe("Guessing");
      await page.keyboard.press("Enter");
      expect((await value(predict(page))).attempts).toMatchObject([{ response: [70, 75, 70] }]);
    }));

  it("is drawn as it is given, and beside the real line once it is answered", () =>
    onPage(async (page) => {
      const svg = await drawn(page);
      expect(await svg.getAttribute("aria-label")).toContain("Year 4 open");
      await give(page, 70, 60, 40);
      await expect.poll(() => svg.getAttribute("aria-label")).toContain("Your line: Year 4 70,");
      expect(await svg.getAttribute("aria-label")).not.toContain("In the figure");
      await sure(predict(page), "Guessing").click();
      await expect
        .poll(() => svg.getAttribute("aria-label"))
        .toContain("In the figure: Year 4 60,");
      expect(await svg.locator("text").allTextContents()).toEqual(
        expect.arrayContaining(["You 40", "Figure 70"]),
      );
      await predict(page).getByRole("button", { name: "Try again" }).click();
      await expect.poll(() => svg.getAttribute("aria-label")).not.toContain("In the figure");
      expect(await values(page)).toEqual(["", "", ""]);
    }));

  it("is given by dragging a point, and by a click where one should be", () =>
    onPage(async (page) => {
      await drawn(page);
      const grip = await predict(page).locator('[data-point="0"] .grip').boundingBox();
      const box = await predict(page).locator(".item__drawing").boundingBox();
      if (!grip || !box) throw new Error("no drawing");
      const [x, y] = [grip.x + 22, grip.y + 22];
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + 60, y + 90, { steps: 9 });
      await page.mouse.up();
      const [given = "", ...others] = await values(page);
      expect(Number(given) % 5).toBe(0);
      expect(Number(given)).toBeLessThan(60);
      expect(others).toEqual(["", ""]);
      const last = await predict(page).locator('[data-point="2"] .grip').boundingBox();
      await page.mouse.click((last?.x ?? 0) + 22, box.y + 40);
      expect(Number((await values(page))[2])).toBeGreaterThan(80);
    }));

  it("comes back after a reload, begun and answered, with its note", () =>
    onPage(async (page) => {
      await give(page, "70", "about");
      await expect.poll(() => page.evaluate(() => JSON.stringify(localStorage))).toContain("about");
      await page.reload();
      await expect.poll(() => values(page)).toEqual(["70", "about", ""]);
      await give(page, 70, 60, 40);
      await sure(predict(page), "Guessing").click();
      const note = predict(page).getByLabel("Why the gap?");
      await note.fill("I forgot the <b>third</b> seller.");
      await note.blur();
      await page.reload();
      await expect.poll(() => note.inputValue()).toBe("I forgot the <b>third</b> seller.");
      expect(await predict(page).locator(".item__table tbody tr").count()).toBe(3);
      expect(await (await drawn(page)).getAttribute("aria-label")).toContain("In the figure");
    }));

  it("moves nothing when its drawing comes", () =>
    onPage(async (page) => {
      const top = async () => (await year(page, 6).boundingBox())?.y;
      await page.locator("#two").scrollIntoViewIfNeeded();
      const before = await predict(page).locator(".item__drawing").boundingBox();
      await drawn(page);
      const after = await predict(page).locator(".item__drawing").boundingBox();
      expect(after?.height).toBe(before?.height);
      expect(await top()).toBeGreaterThan((after?.y ?? 0) + (after?.height ?? 0));
    }));
});

describe("a figure that waits", () => {
  const isSeen = (page: Page) => figure(page).locator(".figure__finding").isVisible();

  it("shows nothing, to no one, until the prediction is made; what is above stays", () =>
    onPage(async (page) => {
      expect(await isSeen(page)).toBe(false);
      const cover = figure(page).locator(".figure__wait");
      await expect
        .poll(() => figure(page).getAttribute("aria-labelledby"))
        .toBe(await cover.getAttribute("id"));
      const finding = await figure(page).locator(".figure__finding").textContent();
      expect(await figure(page).ariaSnapshot()).not.toContain(finding);
      expect(await figure(page).ariaSnapshot()).not.toContain("table");
      await figure(page).locator(".figure__show").focus();
      await page.keyboard.press("Tab");
      expect(await figure(page).evaluate((it) => it.contains(document.activeElement))).toBe(false);
      const folded = (await figure(page).boundingBox())?.height ?? 999;
      expect(folded).toBeLessThan(250);
      await give(page, 70, 60, 40);
      const placeNow = () =>
        predict(page).evaluate((it) => Math.round(it.getBoundingClientRect().top + scrollY));
      const top = await placeNow();
      await sure(predict(page), "Guessing").click();
      await expect.poll(() => isSeen(page)).toBe(true);
      expect(await cover.isVisible()).toBe(false);
      expect(await placeNow()).toBe(top);
      expect((await figure(page).boundingBox())?.height).toBeGreaterThan(folded + 200);
      await page.reload();
      await expect.poll(() => isSeen(page)).toBe(true);
    }));

  it("keeps its room where its reader sees it already", () =>
    onPage(async (page) => {
      const height = async () => (await figure(page).boundingBox())?.height ?? 0;
      await expect.poll(height).toBeLessThan(250);
      // The page comes back where it was left.
      await figure(page).evaluate((it) => it.scrollIntoView());
      await page.reload();
      await expect.poll(() => figure(page).getAttribute("aria-labelledby")).toContain("-wait");
      const y = (await figure(page).boundingBox())?.y ?? 999;
      expect((await height()) > 250 || y > 700).toBe(true);
    }));

  it("can be shown now; the question then counts as seen", () =>
    onPage(async (page) => {
      await figure(page).getByRole("button", { name: "Show the figure now" }).click();
      await expect.poll(() => isSeen(page)).toBe(true);
      expect(await predict(page).getAttribute("data-status")).toBe("revealed");
      expect(await predict(page).locator(".item__key").getAttribute("open")).toBeNull();
      expect(await figure(page).evaluate((it) => it === document.activeElement)).toBe(true);
      await page.reload();
      await expect.poll(() => isSeen(page)).toBe(true);
      expect(await predict(page).getAttribute("data-status")).toBe("revealed");
    }));

  it("opens when the key is looked at in the question", () =>
    onPage(async (page) => {
      await predict(page).getByText("Show the answer").click();
      await expect.poll(() => isSeen(page)).toBe(true);
    }));

  it.each([
    ["without scripts", { javaScriptEnabled: false }, false],
    ["in print", {}, true],
  ] as const)("is simply there %s", (_, options, print) =>
    onPage(async (page) => {
      if (print) await page.emulateMedia({ media: "print" });
      expect(await isSeen(page)).toBe(true);
      expect(await figure(page).locator(".figure__wait").isVisible()).toBe(false);
    }, options),
  );
});

describe("by touch at 390 px", () => {
  const phone = { viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true };

  it("has targets of 44 px and no sideways scrolling in any stage", () =>
    onPage(async (page) => {
      const check = async () => {
        const targets = page.locator(
          "quiz-item:not([data-state=answered]) :is(button, label:has(input), summary, .item__number):visible, .item__retry:visible, .figure__wait button:visible",
        );
        for (const target of await targets.all()) {
          const box = await target.boundingBox();
          expect(box?.height ?? 44, await target.innerText()).toBeGreaterThanOrEqual(44);
        }
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width).toBeLessThanOrEqual(390);
      };
      await drawn(page);
      await check();
      await field(page).fill("A".repeat(300));
      await sure(text(page), "Guessing").tap();
      await check();
      await text(page).locator(".item__criteria label").first().tap();
      await score(page).tap();
      for (const n of [4, 5, 6]) {
        await predict(page)
          .getByRole("button", { name: `Year ${n}: 5 lower` })
          .tap();
      }
      await sure(predict(page), "Certain").tap();
      await expect.poll(() => stateOf(predict(page))).toBe("answered");
      await check();
    }, phone));

  it("drags a point with a finger, and the page stays where it is", () =>
    onPage(async (page) => {
      await drawn(page);
      const grip = await predict(page).locator('[data-point="0"] .grip').boundingBox();
      const top = await page.evaluate(() => scrollY);
      const session = await page.context().newCDPSession(page);
      const at = (dy: number) => [{ x: (grip?.x ?? 0) + 22, y: (grip?.y ?? 0) + 22 + dy }];
      await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: at(0) });
      for (const dy of [10, 30, 60, 90]) {
        await session.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: at(dy) });
      }
      await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
      await expect.poll(async () => Number((await values(page))[0])).toBeLessThan(50);
      expect(await page.evaluate(() => scrollY)).toBe(top);
    }, phone));
});

it("both kinds are complete without scripts", () =>
  onPage(
    async (page) => {
      await field(page).fill("Something");
      await give(page, 1, 2, 3);
      expect(await page.locator("quiz-item .needs-js:visible").count()).toBe(0);
      for (const summary of await page.locator(".item__key summary").all()) await summary.click();
      expect(await words(text(page).locator(".item__key"))).toContain("A model answer");
      expect(await text(page).locator(".item__key li").count()).toBe(3);
      expect(await words(predict(page).locator(".item__key"))).toContain("Year 6: 70 percent");
    },
    { javaScriptEnabled: false },
  ));

it("print on paper: lines to write on and no criteria; what was written, once it is", () =>
  onPage(async (page) => {
    await expect.poll(() => stateOf(text(page))).toBe("open");
    await page.emulateMedia({ media: "print" });
    expect(await field(page).isVisible()).toBe(false);
    expect(await text(page).locator(".item__lines span:visible").count()).toBe(6);
    expect(await text(page).getByText("names both months").isVisible()).toBe(false);
    expect(await predict(page).locator(".item__move:visible").count()).toBe(0);
    await page.emulateMedia({ media: "screen" });
    await write(page);
    await tick(page, 0);
    await score(page).click();
    await page.emulateMedia({ media: "print" });
    expect(await text(page).locator(".item__own").isVisible()).toBe(true);
    expect(await text(page).locator(".item__lines").isVisible()).toBe(false);
  }));

it.each(["light", "dark"] as const)("axe-core finds nothing in any stage: %s", (colorScheme) =>
  onPage(
    async (page) => {
      await page.addScriptTag({ content: axe });
      const stages: string[] = [];
      const check = async (stage: string) => {
        const found = await violations(page);
        stages.push(...found.map((line) => `${stage}: ${line}`));
      };
      await drawn(page);
      await check("open");
      await sure(text(page), "Guessing").click();
      await sure(predict(page), "Guessing").click();
      await check("refused");
      await write(page);
      await give(page, 70, 60);
      await check("rating");
      await score(page).click();
      await check("nothing ticked");
      await tick(page, 0);
      await score(page).click();
      await give(page, 70, 60, 40);
      await sure(predict(page), "Certain").click();
      await check("answered");
      await text(page).getByRole("button", { name: "Try again" }).click();
      await predict(page).getByRole("button", { name: "Try again" }).click();
      await check("retrying");
      expect(stages).toEqual([]);
    },
    { colorScheme },
  ),
);

it("tells the lines apart in forced colours, where all have one", () =>
  onPage(
    async (page) => {
      const svg = await drawn(page);
      await give(page, 70, 60, 40);
      await sure(predict(page), "Guessing").click();
      await expect.poll(() => svg.locator(".line-ink").count()).toBe(1);
      const style = (name: string, property: string) =>
        svg
          .locator(name)
          .first()
          .evaluate((it, asked) => getComputedStyle(it).getPropertyValue(asked), property);
      expect(await style(".line-own", "stroke-dasharray")).not.toBe("none");
      expect(await style(".line-ink", "stroke-dasharray")).toBe("none");
      expect(await style(".line-own", "stroke")).toBe(await style(".line-ink", "stroke"));
    },
    { forcedColors: "active" },
  ));
