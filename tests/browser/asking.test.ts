import type { Locator } from "playwright-core";
import { describe, expect, it } from "vitest";
import { choose, item, itemSite, state, stored, sure, verdict, words } from "./itemTools.js";

const { onPage } = itemSite();
const wrong = "The rule was the answer";
const texts = (of: Locator) => of.locator(".item__options .item__text").allInnerTexts();

describe("a guess before the text", () => {
  it("is noted without a key, and stands beside the question when that comes", () =>
    onPage(async (page) => {
      const guess = item(page, "first-or-later--first");
      expect(await guess.locator("details").count()).toBe(0);
      await choose(guess, wrong);
      await sure(guess, "Fairly sure").click();
      expect(await words(verdict(guess))).toContain("Noted. You will meet this question again");
      expect(await guess.locator(".item__mark, .item__why").count()).toBe(0);
      expect((await state(guess)).attempts).toMatchObject([{ score: null, confidence: "think" }]);
      const later = item(page, "first-or-later");
      expect(await later.getAttribute("data-state")).toBe("open");
      await choose(later, "The rule cannot have answered");
      await sure(later, "Certain").click();
      expect(await words(verdict(later))).toContain(
        "You first said “The rule was the answer to the quarrel”, and you were fairly sure.",
      );
    }));

  it("leads to the question without scripts", () =>
    onPage(
      async (page) => {
        const link = item(page, "first-or-later--first").getByRole("link");
        expect(await link.getAttribute("href")).toBe("#item-first-or-later");
        expect(await link.isVisible()).toBe(true);
      },
      { javaScriptEnabled: false },
    ));
});

describe("an error that was certain", () => {
  it("gets its own panel, which names the belief behind it", () =>
    onPage(async (page) => {
      const choice = item(page, "first-or-later");
      await choose(choice, wrong);
      await sure(choice, "Certain").click();
      const panel = choice.locator(".item__sure-error");
      await expect.poll(() => words(panel)).toContain("first in your review");
      expect(await words(panel)).toContain("What came after was caused.");
      expect((await state(choice)).attempts).toMatchObject([{ traps: ["after-means-because"] }]);
    }));

  it("gets none when it was not certain, nor when it was right", () =>
    onPage(async (page) => {
      const choice = item(page, "first-or-later");
      await choose(choice, wrong);
      await sure(choice, "Fairly sure").click();
      await expect.poll(() => words(verdict(choice))).toContain("Not quite.");
      expect(await choice.locator(".item__sure-error").count()).toBe(0);
    }));
});

describe("hints", () => {
  it("open one after the other, and are counted with the answer", () =>
    onPage(async (page) => {
      const choice = item(page, "first-or-later");
      expect(await choice.locator(".item__hint summary:visible").allInnerTexts()).toEqual([
        "Hint 1 of 2",
      ]);
      await choice.getByText("Hint 1 of 2").click();
      await choice.getByText("Hint 2 of 2").click();
      await expect.poll(async () => (await state(choice)).hints).toBe(2);
      await choose(choice, wrong);
      await sure(choice, "Guessing").click();
      expect((await state(choice)).attempts).toMatchObject([{ hints: 2 }]);
      expect(await choice.locator(".item__hint:visible").count()).toBe(0);
      await page.reload();
      await expect.poll(async () => (await state(choice)).hints).toBe(2);
    }));
});

describe("what is begun", () => {
  it("comes back after a reload in the middle, and is no answer", () =>
    onPage(async (page) => {
      const choice = item(page, "first-or-later");
      await choose(choice, wrong);
      await page.getByLabel("Your number").fill("42");
      const order = item(page, "one-after-another");
      await order.getByRole("button", { name: "Move down" }).first().click();
      const begun = await texts(order);
      await expect.poll(() => stored(page)).toMatch(/"one-after-another".*"draft"/);
      await expect.poll(() => stored(page)).toMatch(/"how-far".*"draft"/);
      await page.reload();
      await expect.poll(() => page.getByLabel("Your number").inputValue()).toBe("42");
      await expect.poll(() => choice.locator("input:checked").count()).toBe(1);
      await expect.poll(() => texts(order)).toEqual(begun);
      expect(await choice.getAttribute("data-state")).toBe("open");
      expect(await verdict(choice).isVisible()).toBe(false);
      expect((await state(choice)).attempts).toEqual([]);
    }));

  it("is let go by the answer", () =>
    onPage(async (page) => {
      const choice = item(page, "first-or-later");
      await choose(choice, wrong);
      await expect.poll(() => stored(page)).toContain('"draft"');
      await sure(choice, "Guessing").click();
      await expect.poll(() => stored(page)).toContain('"attempts":[{');
      expect(await stored(page)).not.toContain('"draft"');
      const [attempt] = (await state(choice)).attempts;
      expect(attempt?.took).toBeGreaterThan(0);
    }));

  it("goes on with a retry after a reload", () =>
    onPage(async (page) => {
      const choice = item(page, "first-or-later");
      await choose(choice, wrong);
      await sure(choice, "Guessing").click();
      await choice.getByRole("button", { name: "Try again" }).click();
      await choose(choice, "The rule cannot");
      await expect.poll(() => stored(page)).toContain('"draft"');
      await page.reload();
      await expect.poll(() => choice.getAttribute("data-state")).toBe("retrying");
      expect(await words(choice.locator("label:has(:checked)"))).toContain("The rule cannot");
      await sure(choice, "Certain").click();
      expect((await state(choice)).attempts).toMatchObject([{ score: 0 }, { score: 1 }]);
    }));
});

describe("the order of options", () => {
  it("is the learner's own, stays on every page load, and is there before any script of ours runs", () =>
    onPage(async (page) => {
      const seen = new Set<string>();
      for (const seed of ["1", "2", "3", "4", "5", "6"]) {
        await page.addInitScript(
          (value) => localStorage.setItem("rare-leverage.seed", value),
          seed,
        );
        await page.reload({ waitUntil: "commit" });
        const choice = item(page, "first-or-later");
        await choice.locator(".item__ask").waitFor();
        const first = (await texts(choice)).join();
        expect(await choice.locator(".item__options").getAttribute("data-shuffle")).toBe("done");
        await page.waitForLoadState();
        await expect.poll(() => choice.getAttribute("data-state")).toBe("open");
        expect((await texts(choice)).join()).toBe(first);
        seen.add(first);
      }
      expect(seen.size).toBeGreaterThan(2);
    }));
});
