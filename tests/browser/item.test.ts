import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import {
  choose,
  item,
  itemSite,
  key,
  marks,
  state,
  stored,
  sure,
  verdict,
  words,
} from "./itemTools.js";

const { onPage, url } = itemSite();

describe("by mouse", () => {
  it("answers a choice: verdict, every reason beside its option, focus on the verdict", () =>
    onPage(async (page) => {
      const choice = item(page, "first-or-later");
      await choose(choice, "The rule was the answer");
      await sure(choice, "Certain").click();
      await expect.poll(() => words(verdict(choice))).toContain("Not quite.");
      expect(await words(verdict(choice))).toContain("You were certain");
      expect(await verdict(choice).evaluate((box) => box === document.activeElement)).toBe(true);
      expect((await marks(choice)).sort()).toEqual(["The right answer", "Your answer: not right"]);
      expect(await choice.locator(".item__option .item__why:visible").count()).toBe(3);
      expect(await choice.locator(".item__key").isVisible()).toBe(false);
      expect((await state(choice)).attempts).toMatchObject([
        { response: 1, score: 0, confidence: "know" },
      ]);
    }));

  it("lets one try again, and keeps saying how the first answer went", () =>
    onPage(async (page) => {
      const choice = item(page, "first-or-later");
      await choose(choice, "The rule was the answer");
      await sure(choice, "Fairly sure").click();
      await choice.getByRole("button", { name: "Try again" }).click();
      expect(await choice.locator("input:checked").count()).toBe(0);
      expect(await choice.locator(".item__why:visible").count()).toBe(0);
      expect(await words(verdict(choice))).toContain("counts: not quite (you were fairly sure)");
      await choose(choice, "The rule cannot have answered");
      await sure(choice, "Certain").click();
      expect(await words(verdict(choice))).toMatch(/Right\.[\s\S]*counts: not quite/);
      expect(await choice.getByRole("button", { name: "Try again" }).isVisible()).toBe(false);
    }));

  it("gives partial credit for choices and says how many are right", () =>
    onPage(async (page) => {
      const choices = item(page, "aimed-at-one");
      await choose(choices, "Sales to that buyer");
      await sure(choices, "Guessing").click();
      expect(await words(verdict(choices))).toContain("Partly right. 1 of 2 right answers chosen.");
      expect((await marks(choices)).sort()).toEqual([
        "Right, and not chosen",
        "Right: your answer",
      ]);
    }));

  it("reads a number as written, says how far off it is, and why a near miss is wrong", () =>
    onPage(async (page) => {
      const numeric = item(page, "how-far");
      await numeric.getByLabel("Your number").fill("100 %");
      await sure(numeric, "Guessing").click();
      expect(await words(verdict(numeric))).toContain("Too high by about 50.");
      expect(await numeric.locator(".item__found").allInnerTexts()).toEqual([
        expect.stringContaining("divides by where it ended"),
        expect.stringContaining("50 percent, give or take 2"),
      ]);
      await numeric.getByRole("button", { name: "Try again" }).click();
      await numeric.getByLabel("Your number").fill("51");
      await sure(numeric, "Guessing").click();
      expect(await words(verdict(numeric))).toContain("Right.");
    }));

  it("says in words that nothing was given, and loses nothing", () =>
    onPage(async (page) => {
      const numeric = item(page, "how-far");
      await sure(numeric, "Certain").click();
      expect(await words(numeric.getByRole("status"))).toBe("Write a number first.");
      await numeric.getByLabel("Your number").fill("1,5");
      await sure(numeric, "Certain").click();
      expect(await words(numeric.getByRole("status"))).toContain("no number we can read");
      expect(await numeric.getByLabel("Your number").inputValue()).toBe("1,5");
      expect(
        await numeric
          .getByLabel("Your number")
          .evaluate((field) => field === document.activeElement),
      ).toBe(true);
      expect((await state(numeric)).attempts).toEqual([]);
    }));

  it("takes an order that nobody moved only when it is sent again", () =>
    onPage(async (page) => {
      const order = item(page, "one-after-another");
      await sure(order, "Guessing").click();
      expect(await order.getAttribute("data-state")).toBe("open");
      expect(await words(order.locator(".item__message"))).toContain("not moved a line");
      await sure(order, "Guessing").click();
      expect(await order.getAttribute("data-state")).toBe("answered");
    }));

  it("puts lines in order by dragging", () =>
    onPage(async (page) => {
      const order = item(page, "one-after-another");
      const texts = () => order.locator(".item__text").allInnerTexts();
      const before = await texts();
      await order.locator(".item__grip").last().scrollIntoViewIfNeeded();
      const from = await order.locator(".item__grip").last().boundingBox();
      const to = await order.locator(".item__grip").first().boundingBox();
      if (!from || !to) throw new Error("no grip");
      await page.mouse.move(from.x + 8, from.y + 20);
      await page.mouse.down();
      await page.mouse.move(to.x + 8, to.y + 4, { steps: 8 });
      await page.mouse.up();
      expect(await texts()).toEqual([before.at(-1), ...before.slice(0, -1)]);
      expect(await words(order.locator(".vh[role=status]"))).toBe(`${before.at(-1)}, now 1 of 4`);
    }));

  it("takes a judgement without a key and shows what was said first", () =>
    onPage(async (page) => {
      const choice = item(page, "first-or-later");
      await choose(choice, "The rule was the answer");
      await sure(choice, "Fairly sure").click();
      const judgement = item(page, "what-do-you-say");
      await choose(judgement, "Yes.");
      await sure(judgement, "Certain").click();
      const said = await words(verdict(judgement));
      expect(said).toContain("Noted.");
      expect(said).toContain(
        "You first said “The rule was the answer to the quarrel”, and you were fairly sure.",
      );
      expect((await state(judgement)).attempts).toMatchObject([{ score: null }]);
      await judgement.getByRole("button", { name: "Change my answer" }).click();
      await choose(judgement, "No.");
      await sure(judgement, "Guessing").click();
      expect(await words(verdict(judgement))).toContain(
        "You first said “Yes”, and you were certain.",
      );
    }));

  it("remembers the key as seen when it is opened before an answer", () =>
    onPage(async (page) => {
      const choice = item(page, "first-or-later");
      await choose(choice, "The rule was the answer");
      await choice.getByText("Show the answer").click();
      await expect.poll(() => choice.getAttribute("data-status")).toBe("revealed");
      expect(await choice.locator("input:checked").count()).toBe(1);
      await sure(choice, "Certain").click();
      expect(await choice.getAttribute("data-status")).toBe("revealed");
      await page.reload();
      expect(await choice.getAttribute("data-status")).toBe("revealed");
      expect((await state(choice)).revealed).toBe(true);
    }));

  it("moves nothing above the verdict when it answers", () =>
    onPage(
      async (page) => {
        const choices = item(page, "aimed-at-one");
        await choices.scrollIntoViewIfNeeded();
        const top = async () => (await choices.locator("legend").boundingBox())?.y;
        await choose(choices, "Prices rise.");
        const before = await top();
        await sure(choices, "Certain").click();
        expect(await top()).toBe(before);
      },
      { viewport: { width: 1000, height: 900 } },
    ));
});

describe("by keyboard only", () => {
  it("answers a choice; Enter in a field leads to the buttons and submits nothing", () =>
    onPage(async (page) => {
      const choice = item(page, "first-or-later");
      await choice.locator("input").first().focus();
      const wrong = choice.locator("input[value='1']");
      do await page.keyboard.press("ArrowDown");
      while (!(await wrong.isChecked()));
      await page.keyboard.press("Enter");
      expect((await state(choice)).attempts).toEqual([]);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Guessing");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Space");
      await expect
        .poll(() => verdict(choice).evaluate((box) => box === document.activeElement))
        .toBe(true);
      expect((await state(choice)).attempts).toMatchObject([{ response: 1, confidence: "think" }]);
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Try again");
      await page.keyboard.press("Enter");
      expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).type)).toBe(
        "radio",
      );
    }));

  it("puts lines in order; the focus stays on the line, each move is said", () =>
    onPage(async (page) => {
      const order = item(page, "one-after-another");
      for (const [place, text] of ["Seed", "Shoot", "Leaf", "Flower"].entries()) {
        const row = order.locator(".item__option", { hasText: text });
        await row.getByRole("button", { name: "Move up" }).focus();
        for (
          let n = 0;
          n < 4 && (await words(order.locator(".item__text").nth(place))) !== text;
          n++
        ) {
          await page.keyboard.press("Enter");
          expect(await row.evaluate((element) => element.contains(document.activeElement))).toBe(
            true,
          );
          expect(await words(order.locator(".vh[role=status]"))).toMatch(`${text}, now `);
        }
      }
      await sure(order, "Certain").focus();
      await page.keyboard.press("Enter");
      expect(await words(verdict(order))).toContain("Right.");
      expect(await marks(order)).toEqual(Array(4).fill("In place"));
    }));
});

describe("by touch at 390 px", () => {
  it("answers every kind, with targets of 44 px and no sideways scrolling", () =>
    onPage(
      async (page) => {
        for (const target of await page
          .locator("quiz-item :is(button, label, summary):visible")
          .all()) {
          const box = await target.boundingBox();
          if (await target.evaluate((element) => element.matches(".item__name"))) continue;
          expect(box?.height, await words(target)).toBeGreaterThanOrEqual(44);
        }
        await page.getByLabel("Your number").fill("20");
        for (const one of await page.locator("quiz-item").all()) {
          await one
            .locator("label:has(input)")
            .first()
            .tap({ timeout: 500 })
            .catch(() => {});
          if ((await one.getAttribute("data-kind")) === "order") {
            await one.getByRole("button", { name: "Move down" }).first().tap();
          }
          await sure(one, "Guessing").tap();
          await expect.poll(() => one.getAttribute("data-state")).toBe("answered");
        }
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
          390,
        );
      },
      { viewport: { width: 390, height: 800 }, hasTouch: true },
    ));
});

describe("what is remembered", () => {
  async function answerChoice(page: Page): Promise<void> {
    const choice = item(page, "first-or-later");
    await choose(choice, "The rule was the answer");
    await sure(choice, "Certain").click();
  }

  it("comes back after a reload, without taking the focus or speaking", () =>
    onPage(async (page) => {
      await answerChoice(page);
      await page.reload();
      const choice = item(page, "first-or-later");
      await expect.poll(() => words(verdict(choice))).toContain("Not quite.");
      expect(await choice.locator("input[value='1']").isChecked()).toBe(true);
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe("body");
      expect(await choice.getByRole("status").allInnerTexts()).toEqual([]);
      expect(await page.locator(".steps__count").allInnerTexts()).toEqual(["2 left"]);
    }));

  it("offers to go on where the reader was", () =>
    onPage(async (page) => {
      await page.locator("#two").evaluate((step) => step.scrollIntoView());
      await expect.poll(() => words(page.locator(".steps [aria-current]"))).toContain("Judging");
      await expect.poll(() => stored(page)).toContain('"step":"two"');
      await page.reload();
      const resume = page.locator("a.resume");
      await expect.poll(() => words(resume.first())).toBe("Go on at step 2: Judging");
      expect(await resume.first().getAttribute("href")).toBe("#two");
      expect(await words(resume.last())).toBe("Go on at step 2: Judging");
    }));

  it("forgets a changed item's attempts and no others", () =>
    onPage(
      async (page) => {
        expect(await item(page, "first-or-later").getAttribute("data-state")).toBe("open");
        expect(await item(page, "how-far").getAttribute("data-state")).toBe("answered");
      },
      {
        prepare: async (page) => {
          await answerChoice(page);
          await page.getByLabel("Your number").fill("7");
          await sure(item(page, "how-far"), "Guessing").click();
          await page.evaluate((name) => {
            const hash = document.getElementById("item-first-or-later")?.dataset.hash ?? "";
            localStorage.setItem(name, (localStorage.getItem(name) ?? "").replace(hash, "0"));
          }, key);
        },
      },
    ));

  it("loses no attempt between two tabs", () =>
    onPage(async (page) => {
      const other = await page.context().newPage();
      await other.goto(url());
      await answerChoice(page);
      await other.getByLabel("Your number").fill("7");
      await sure(item(other, "how-far"), "Guessing").click();
      await expect.poll(() => item(page, "how-far").getAttribute("data-state")).toBe("answered");
      await expect
        .poll(() => item(other, "first-or-later").getAttribute("data-state"))
        .toBe("answered");
      const text = await stored(page);
      expect(text).toContain('"how-far"');
      expect(text).toContain('"first-or-later"');
    }));

  it("keeps what is not JSON aside and says so once", () =>
    onPage(
      async (page) => {
        await expect.poll(() => words(page.locator("#notices"))).toContain("kept aside");
        const kept = await page.evaluate(() => Object.entries(localStorage));
        const aside = kept.filter(([name]) => name.startsWith("rare-leverage.progress"));
        expect(aside).toEqual([[expect.stringMatching(/set-aside\.\d{4}-\d\d-\d\d$/), "{oops"]]);
        await answerChoice(page);
        await page.reload();
        expect(await words(page.locator("#notices"))).toBe("");
        expect(await item(page, "first-or-later").getAttribute("data-state")).toBe("answered");
      },
      { prepare: (page) => page.evaluate((name) => localStorage.setItem(name, "{oops"), key) },
    ));

  it.each([
    ["blocked", "getItem", "does not let the page remember"],
    ["full", "setItem", "storage is full"],
  ])("works and says so once when storage is %s", (_, method, notice) =>
    onPage(
      async (page) => {
        await answerChoice(page);
        await page.getByLabel("Your number").fill("7");
        await sure(item(page, "how-far"), "Guessing").click();
        expect(await words(verdict(item(page, "how-far")))).toContain("Not quite.");
        expect(await page.locator("#notices p").allInnerTexts()).toEqual([
          expect.stringContaining(notice),
        ]);
      },
      {
        prepare: async (page) => {
          await page.addInitScript((name) => {
            Object.defineProperty(Storage.prototype, name, {
              value: () => {
                throw new DOMException("no", "QuotaExceededError");
              },
            });
          }, method);
        },
      },
    ),
  );
});

it("is complete without scripts: forms to fill, the key and every reason to open", () =>
  onPage(
    async (page) => {
      await choose(item(page, "first-or-later"), "The rule was the answer");
      expect(await page.locator("#item-first-or-later input:checked").count()).toBe(1);
      expect(await page.locator(".needs-js:visible").count()).toBe(0);
      for (const summary of await page.locator(".item__key summary").all()) await summary.click();
      expect(await page.locator(".item__why:visible").count()).toBe(3 + 4 + 2 + 4 + 2);
      await page.getByLabel("Your number").press("Enter");
      expect(new URL(page.url()).search).toBe("");
    },
    { javaScriptEnabled: false },
  ));
