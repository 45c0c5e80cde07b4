import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { renderJudgement } from "../../src/site/judgement/renderJudgement.js";
import { renderMemo } from "../../src/site/judgement/renderMemo.js";
import { itemSite } from "./itemTools.js";
import { violationsIn } from "./violations.js";

const { onPage } = itemSite(() => {
  const judgement = renderJudgement((text) => text.replace(/\{\{[^}]*\}\}/g, ""));
  const more = `<h3>Judge</h3>${judgement}<h3>Memo</h3>${renderMemo()}`;
  return { one: [], two: [], more, sheets: ["act", "judgement"] };
});

describe("the judgement", () => {
  it("says ours when the learner has judged, counts, and remembers", () =>
    onPage(async (page) => {
      const first = page.locator("#judge-c01");
      await expect.poll(() => first.locator("details").isVisible()).toBe(false);
      await page.getByLabel("Your verdict").first().selectOption("contested");
      expect(await first.locator(".judged__said").innerText()).toContain("Ours is another");
      await page.locator("#verdict-c04").selectOption("contested");
      expect(await page.locator("#judge-c04 .judged__said").innerText()).toContain("the same");
      const count = page.locator("verdict-count");
      await expect.poll(() => count.innerText()).toContain("2 of the 20 claims, 1 of them as we");
      await page.reload();
      await expect.poll(() => page.locator("#verdict-c01").inputValue()).toBe("contested");
      await page.locator("#verdict-c01").selectOption("");
      await expect.poll(() => count.innerText()).toContain("1 of the 20 claims");
    }));

  it("is a list to tick without scripts, ours behind a closed part", () =>
    onPage(
      async (page) => {
        expect(await page.locator("#judge-c01 .judged__paper").isVisible()).toBe(true);
        await page.locator("#judge-c01 summary").click();
        expect(await page.locator("#judge-c01 details a").getAttribute("href")).toBe("/claims#c01");
      },
      { javaScriptEnabled: false },
    ));
});

describe("the memo", () => {
  async function fill(page: Page): Promise<void> {
    await page.locator("#memo-stand").fill("Build stocks first.");
    for (const [place, claim] of [
      ["first", "c04"],
      ["second", "c05"],
      ["against", "c06"],
    ] as const) {
      await page.locator(`#memo-${place}-claim`).selectOption(claim);
      await page.locator(`[data-place=${place}] .memo__choice`).first().press("Enter");
    }
    await page.locator("#memo-change").fill("A document.");
  }

  it("is filled by key, remembered, and taken along as Markdown", () =>
    onPage(async (page) => {
      const count = page.locator(".memo__count");
      await page.locator("#memo-stand").fill("Build stocks first.");
      await expect.poll(() => count.innerText()).toContain("Still empty: evidence for it, first");
      await fill(page);
      await expect.poll(() => count.innerText()).toContain("Every part is there.");
      await page.reload();
      await expect.poll(() => page.locator("#memo-stand").inputValue()).toBe("Build stocks first.");
      await expect.poll(() => page.locator(".memo__picked:visible").count()).toBe(3);
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "Take it along" }).click(),
      ]);
      const text = readFileSync(await download.path(), "utf8");
      expect(text.match(/^> /gm)).toHaveLength(3);
      expect(text).toContain("for claim 4 of the ledger");
    }));

  it("takes no piece twice, and gives one back", () =>
    onPage(async (page) => {
      await fill(page);
      const second = page.locator("[data-place=second]");
      await second.getByRole("button", { name: "Choose another" }).click();
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("memo-second-claim");
      await page.locator("#memo-second-claim").selectOption("c04");
      await second.locator(".memo__choice").first().click();
      expect(await page.locator(".memo__message").innerText()).toContain("already in your memo");
      expect(await page.locator(".memo__picked:visible").count()).toBe(2);
    }));

  it("is emptied only when asked twice", () =>
    onPage(async (page) => {
      await fill(page);
      const empty = page.getByRole("button", { name: "Empty the memo" });
      await empty.click();
      expect(await page.locator("#memo-change").inputValue()).toBe("A document.");
      await empty.click();
      expect(await page.locator("#memo-change").inputValue()).toBe("");
      await page.reload();
      await expect.poll(() => page.locator(".memo__picked:visible").count()).toBe(0);
    }));

  it.each(["light", "dark"] as const)("has nothing that axe finds, %s", (colorScheme) =>
    onPage(
      async (page) => {
        await fill(page);
        await page.locator("#verdict-c02").selectOption("partly");
        await page.locator("[data-place=first] .memo__picked button").click();
        await page.locator("#memo-first-claim").selectOption("c07");
        expect(await violationsIn(page, "main")).toEqual([]);
      },
      { colorScheme, viewport: { width: 390, height: 800 } },
    ),
  );
});
