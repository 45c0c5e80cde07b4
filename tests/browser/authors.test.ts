import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Launched, launch, open, withContext } from "./launch.js";

let launched: Launched;
beforeAll(async () => {
  launched = await launch();
});
afterAll(() => launched.close());

async function withAuthors(
  width: number,
  run: (page: Page, errors: readonly string[]) => Promise<void>,
): Promise<void> {
  const viewport = { width, height: 800 };
  await withContext(launched.browser, { viewport, reducedMotion: "reduce" }, async (context) => {
    const { page, trouble } = await open(context, `${launched.site.url}authors.html`);
    await run(page, trouble.errors);
  });
}

const stored = (page: Page) =>
  page.evaluate(() => Object.values(localStorage).join().includes("salt-"));

it("a specimen is live and leaves no trace", async () => {
  await withAuthors(390, async (page, errors) => {
    const item = page.locator("#item-salt-rule-or-quarrel");
    await item.getByText("The limit cannot have been the reply.").first().click();
    await item.getByRole("button", { name: "Certain" }).click();
    await expect.poll(() => item.getAttribute("data-state")).toBe("answered");
    expect(await item.locator(".item__verdict").textContent()).toContain("Right");
    expect(await stored(page)).toBe(false);
    await page.reload();
    await expect.poll(() => item.getAttribute("data-state")).toBe("open");
    expect(errors).toEqual([]);
  });
});

it("a guess and its question are one specimen: the guess stands beside the answer", async () => {
  await withAuthors(1280, async (page) => {
    const guess = page.locator("#item-salt-who-sets-price--first");
    await guess.getByText("How hot the summer was.").click();
    await guess.getByRole("button", { name: "Guessing" }).click();
    await expect.poll(() => guess.getAttribute("data-state")).toBe("answered");
    const item = page.locator("#item-salt-who-sets-price");
    await item.getByText("What a sack costs.").first().click();
    await item.getByRole("button", { name: "Fairly sure" }).click();
    await expect
      .poll(() => item.locator(".item__verdict").textContent())
      .toContain("How hot the summer was");
    expect(await stored(page)).toBe(false);
  });
});

it("source and question stand side by side on a wide screen, one above the other on a phone", async () => {
  const places = (page: Page) =>
    page
      .locator(".specimen")
      .first()
      .evaluate((specimen) => {
        const [written, live] = [...specimen.children].map((part) => part.getBoundingClientRect());
        return {
          beside: (written?.right ?? 0) <= (live?.left ?? 0),
          above: (written?.bottom ?? 0) <= (live?.top ?? 0),
          wide: document.documentElement.scrollWidth > innerWidth,
        };
      });
  await withAuthors(1280, async (page) => {
    expect(await places(page)).toEqual({ beside: true, above: false, wide: false });
  });
  await withAuthors(390, async (page) => {
    expect(await places(page)).toEqual({ beside: false, above: true, wide: false });
  });
});

it("a source that is longer than its box scrolls by keyboard, and is copied line by line", async () => {
  await withAuthors(390, async (page) => {
    const source = page.locator(".specimen__source").filter({ hasText: "salt-letter-saw" });
    await source.focus();
    await page.keyboard.press("End");
    await expect.poll(() => source.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(50);
    const copied = await source.evaluate((element) => {
      getSelection()?.selectAllChildren(element);
      return String(getSelection());
    });
    expect(copied).toContain("```quiz\nid: salt-letter-saw\nkind: choice\n");
  });
});
