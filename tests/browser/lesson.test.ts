import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Launched, launch, open, showFigures, withContext } from "./launch.js";

let launched: Launched;
beforeAll(async () => {
  launched = await launch();
});
afterAll(() => launched.close());

const lesson = "lessons/japan-2010.html";

function onLesson(test: (page: Page) => Promise<void>, address = lesson): Promise<void> {
  return withContext(launched.browser, {}, async (context) => {
    const { page, trouble } = await open(context, launched.site.url + address);
    await showFigures(page);
    await test(page);
    expect(trouble.errors).toEqual([]);
  });
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.id ?? "");

describe("a source note", () => {
  it("opens by key beside its number, and Escape gives the focus back", () =>
    onLesson(async (page) => {
      const number = page.locator('a.fact[href="#note-imports-2010-11"]:visible').first();
      const id = await number.getAttribute("id");
      await number.focus();
      await page.keyboard.press("Enter");
      const note = page.getByRole("dialog", { name: /Source note|source note/ });
      expect(await note.innerText()).toContain("634 tonnes");
      expect(await note.innerText()).toContain("Reuters");
      await page.keyboard.press("Escape");
      await expect.poll(() => note.count()).toBe(0);
      expect(await focused(page)).toBe(id);
    }));

  it("closes when Tab leaves it, and the focus goes on in the text", () =>
    onLesson(async (page) => {
      await page.locator("#ref-date-collision-1").focus();
      await page.keyboard.press("Enter");
      await page.getByRole("button", { name: "Close" }).focus();
      await page.keyboard.press("Tab");
      await expect.poll(() => page.locator("#source-note:popover-open").count()).toBe(0);
      expect(await focused(page)).toBe("ref-date-loading-stops-1");
    }));

  it("says by a click on a computed number how it was computed", () =>
    onLesson(async (page) => {
      await page.locator("#ref-imports-2010-q4-vs-mean-1").click();
      expect(await page.locator("#source-note").innerText()).toContain(
        "1,997 tonnes ÷ 1,884 tonnes",
      );
      await page.getByRole("button", { name: "Close" }).click();
      await expect.poll(() => page.locator("#source-note:popover-open").count()).toBe(0);
    }));
});

describe("a figure's view", () => {
  it("is kept in the address and comes back with it", () =>
    onLesson(async (page) => {
      await page.getByRole("radio", { name: "By year" }).check();
      await expect.poll(() => page.url()).toContain("japanImports=year");
      await page.waitForLoadState("networkidle");
      await page.reload();
      expect(await page.getByRole("radio", { name: "By year" }).isChecked()).toBe(true);
      expect(await page.locator("#fig-japanImports .figure__finding:visible").count()).toBe(1);
    }));

  it("that does not exist leaves the first one", () =>
    onLesson(async (page) => {
      expect(await page.getByRole("radio", { name: "By month" }).first().isChecked()).toBe(true);
    }, `${lesson}?japanImports=century`));
});

describe("the notebook", () => {
  it("answers in words and in the drawing to a slider moved by key", () =>
    onLesson(async (page) => {
      await page.locator(".notebook").scrollIntoViewIfNeeded();
      const slider = page.getByRole("slider", { name: "A cut-off is a fall of at least" });
      await slider.focus();
      await page.keyboard.press("Home");
      const says = page.locator(".notebook__says");
      await expect.poll(() => says.innerText()).toContain("4 of 7 pass");
      for (let i = 0; i < 10; i++) await page.keyboard.press("ArrowRight");
      await expect.poll(() => says.innerText()).toContain("3 of 7 pass");
      expect(await slider.getAttribute("aria-valuetext")).toBe("50 percent");
      expect(await page.locator(".notebook svg").getAttribute("aria-label")).toContain("3 of 7");
    }));

  it("leaves the words, the table and the sources of its figure within reach", () =>
    onLesson(async (page) => {
      await page.locator(".notebook").scrollIntoViewIfNeeded();
      await page.locator(".notebook svg").waitFor();
      const figure = page.locator("#fig-indicators");
      expect(await figure.locator(".figure__drawing:visible").count()).toBe(0);
      await figure.locator("summary", { hasText: "Table" }).click();
      expect(await figure.getByRole("table").locator("tbody tr").count()).toBe(8);
    }));
});

describe("the end of the lesson", () => {
  it("says how it went, by first attempts", () =>
    onLesson(async (page) => {
      const summary = page.locator("lesson-summary");
      expect(await summary.textContent()).toContain("not answered a question yet");
      const item = page.locator("#item-jp-denial");
      await item.locator("input[type=radio][value='0']").check();
      await item.locator("button[value=know]").click();
      // Which option comes first is up to chance.
      await expect.poll(() => summary.textContent()).toMatch(/certain, you were right [01] of 1/);
      await page.reload();
      await summary.scrollIntoViewIfNeeded();
      await expect.poll(() => summary.textContent()).toContain("answered 1 of 23");
    }));
});

it("text that gives a prediction away waits with its figure, and is there without scripts", async () => {
  const text = "div[data-after] p";
  await withContext(launched.browser, {}, async (context) => {
    const { page } = await open(context, launched.site.url + lesson);
    await expect.poll(() => page.locator(text).first().isVisible()).toBe(false);
    await showFigures(page);
    await expect.poll(() => page.locator(text).first().isVisible()).toBe(true);
    await page.reload();
    await expect.poll(() => page.locator("div[data-waits]").count()).toBe(0);
  });
  await withContext(launched.browser, { javaScriptEnabled: false }, async (context) => {
    const { page } = await open(context, launched.site.url + lesson, { settled: false });
    expect(await page.locator(text).first().isVisible()).toBe(true);
  });
});
