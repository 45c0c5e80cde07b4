import { expect, it } from "vitest";
import { choose, item, itemSite, sure } from "./itemTools.js";

const { onPage } = itemSite();

it("prints questions to be answered by hand: no buttons, no key, nothing cut off", () =>
  onPage(
    async (page) => {
      await page.emulateMedia({ media: "print" });
      for (const one of await page.locator("quiz-item").all()) {
        expect(await one.locator("legend").isVisible()).toBe(true);
        expect(await one.locator("button:visible").count()).toBe(0);
        expect(await one.locator("details:visible").count()).toBe(0);
        expect(await one.locator(".item__why:visible").count()).toBe(0);
      }
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(700);
    },
    { viewport: { width: 700, height: 900 } },
  ));

it("prints what was answered with its reasons, and a key that was opened", () =>
  onPage(async (page) => {
    const choice = item(page, "first-or-later");
    await choose(choice, "The rule was the answer");
    await sure(choice, "Certain").click();
    await expect.poll(() => choice.getAttribute("data-state")).toBe("answered");
    const choices = item(page, "aimed-at-one");
    await choices.getByText("Show the answer").click();
    await page.emulateMedia({ media: "print" });
    expect(await choice.locator(".item__why:visible").count()).toBe(3);
    expect(await choice.locator("button:visible").count()).toBe(0);
    expect(await choices.locator(".item__key .item__why:visible").count()).toBe(4);
  }));
