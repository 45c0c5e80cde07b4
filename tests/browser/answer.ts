import type { Page } from "playwright-core";
import { settle } from "./settle.js";

/** Answers every question of a page with the first thing that comes, and the first confidence. */
export async function answerAll(page: Page): Promise<number> {
  return page.evaluate(() => {
    const items = [...document.querySelectorAll("quiz-item")];
    for (const item of items) {
      item.querySelector<HTMLElement>("input[type=radio], input[type=checkbox]")?.click();
      for (const field of item.querySelectorAll<HTMLInputElement>(
        "input[type=number], input[inputmode], .item__writing textarea",
      )) {
        field.value = "5";
        field.dispatchEvent(new Event("input", { bubbles: true }));
      }
      for (const select of item.querySelectorAll("select")) {
        select.selectedIndex = 1;
        select.dispatchEvent(new Event("input", { bubbles: true }));
      }
      for (const typed of item.querySelectorAll<HTMLInputElement>(".item__typed")) {
        typed.value = "5";
      }
      item.querySelector<HTMLButtonElement>("[data-move=down]")?.click();
      item.querySelector<HTMLButtonElement>(".item__ask button[name=confidence]")?.click();
      // A text is scored by its writer: ticking nothing is asked back once.
      for (let n = 0; n < 2; n++) item.querySelector<HTMLButtonElement>("[value=rated]")?.click();
    }
    return items.length;
  });
}

/** Scrolls from the top to the bottom as a reader would, so that everything that waits for that starts. */
export async function readThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    // No named function in here: tsx would add a helper of its own that the page does not have.
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight / 2) {
      scrollTo({ top: y, behavior: "instant" });
      await new Promise(requestAnimationFrame);
    }
    for (const figure of document.querySelectorAll("figure")) {
      figure.dispatchEvent(new PointerEvent("pointerenter"));
      figure.dispatchEvent(new PointerEvent("pointerover", { bubbles: true }));
    }
    scrollTo({ top: 0, behavior: "instant" });
  });
  await settle(page);
}
