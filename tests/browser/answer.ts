import type { Page } from "playwright-core";

/** Answers every question of a page with the first thing that comes, and the first confidence. */
export async function answerAll(page: Page): Promise<number> {
  return page.evaluate(() => {
    const items = [...document.querySelectorAll("quiz-item")];
    for (const item of items) {
      const field = item.querySelector<HTMLInputElement>(
        "input[type=radio], input[type=checkbox], input[type=number], input[inputmode]",
      );
      if (field?.type === "radio" || field?.type === "checkbox") field.click();
      else if (field) {
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
      item.querySelector<HTMLButtonElement>("button[name=confidence]")?.click();
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
  await page.waitForLoadState("networkidle");
}
