import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Launched, launch, open, withContext } from "./launch.js";

let launched: Launched;
beforeAll(async () => {
  launched = await launch();
});
afterAll(() => launched.close());

const lesson = "lessons/japan-2010.html";
const part = /_app\/part\./;

/** Opens the lesson, and from then on lets no script arrive before `release`. */
function onSlowLine(test: (page: Page, release: () => void) => Promise<void>): Promise<void> {
  return withContext(launched.browser, {}, async (context) => {
    const { page, trouble } = await open(context, launched.site.url + lesson);
    let release = () => {};
    const gate = new Promise<void>((done) => {
      release = done;
    });
    await page.route(part, async (route) => {
      await gate;
      await route.continue();
    });
    await test(page, release);
    expect(trouble.errors).toEqual([]);
  });
}

const number = (page: Page) => page.locator("#item-jp-november");
const order = (page: Page) => page.locator("#item-jp-order-of-events");

describe("before its controls are there", () => {
  it("an item keeps an answer, and judges it when they come", () =>
    onSlowLine(async (page, release) => {
      await number(page).locator(".item__number").fill("66");
      await number(page).getByRole("button", { name: "Certain" }).click();
      expect(await number(page).getAttribute("data-state")).toBe("open");
      release();
      await expect.poll(() => number(page).getAttribute("data-state")).toBe("answered");
      expect(await number(page).locator(".item__verdict").isVisible()).toBe(true);
    }));

  it("a button that its controls listen to is pressed again", () =>
    onSlowLine(async (page, release) => {
      const lines = () => order(page).locator(".item__options > [data-option]").allTextContents();
      await order(page).scrollIntoViewIfNeeded();
      const before = await lines();
      await order(page).locator("[data-move=down]:visible").first().click();
      release();
      await expect.poll(async () => (await lines()).join()).not.toBe(before.join());
    }));

  it("an item says where it stands, and what it holds does not move when they come", () =>
    onSlowLine(async (page, release) => {
      const items = page.locator("quiz-item");
      expect(await items.count()).toBe(await page.locator("quiz-item[data-status]").count());
      const tops = () => items.evaluateAll((all) => all.map((item) => item.clientHeight));
      const before = await tops();
      release();
      await items.evaluateAll((all) =>
        Promise.all(all.map((item) => (item as HTMLElement & { wake(): Promise<void> }).wake())),
      );
      expect(await tops()).toEqual(before);
    }));
});
