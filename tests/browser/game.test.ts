import { rmSync } from "node:fs";
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { toGameCode } from "../../src/model/game/gameCode.js";
import { type Move, usualRules } from "../../src/model/game/rules.js";
import { buildGamePage } from "./gamePage.js";
import { type Launched, launch, open, withContext } from "./launch.js";
import { violationsIn } from "./violations.js";

let folder: string;
let launched: Launched;
beforeAll(async () => {
  folder = await buildGamePage();
  launched = await launch({ dist: folder });
});
afterAll(async () => {
  await launched.close();
  rmSync(folder, { recursive: true });
});

async function onPage(
  run: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  await withContext(launched.browser, options, async (context) => {
    const { page, trouble } = await open(context, launched.site.url, { settled: false });
    await page.locator("trade-game .act").first().waitFor();
    await run(page);
    expect(trouble).toEqual({ errors: [], external: [] });
  });
}

const head = (page: Page) => page.locator("trade-game .game__head");
const said = (page: Page) => page.locator("trade-game .game__said");
const button = (page: Page, name: string) =>
  page.locator("trade-game").getByRole("button", { name, exact: true });
const move = (page: Page, which: Move) => page.locator(`.game__move[data-move=${which}]`);
const stored = (page: Page) =>
  page.evaluate(() => JSON.parse(localStorage.getItem("rare-leverage.progress") ?? "{}").games);

/** Begins against an opponent and plays moves such as "ttw". */
async function play(page: Page, opponent: string, moves: string): Promise<void> {
  await page.locator(`trade-game input[value=${opponent}]`).check();
  await button(page, "Start the game").click();
  await playOn(page, moves);
}

async function playOn(page: Page, moves: string): Promise<void> {
  for (const char of moves) await move(page, char === "w" ? "weapon" : "trade").click();
}

const whole = (moves: string) => moves.padEnd(20, "t");

describe("a game", () => {
  it("is played from start to end by keyboard alone, each round said once", async () => {
    await onPage(async (page) => {
      await page.locator("trade-game input[value=us]").focus();
      await page.keyboard.press("ArrowUp");
      expect(await page.locator("trade-game input[value=china]").isChecked()).toBe(true);
      await page.keyboard.press("Tab");
      for (let i = 0; i < 3; i++) await page.keyboard.press("ArrowUp");
      expect(await page.locator("trade-game input[value=titForTat]").isChecked()).toBe(true);
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      expect(await head(page).evaluate((one) => one === document.activeElement)).toBe(true);
      expect(await head(page).textContent()).toBe("Round 1 of 20");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      expect(await said(page).textContent()).toBe(
        "Round 1. Both sides kept trading. That makes 100 points for you and 100 for the United States.",
      );
      await page.keyboard.press("Tab");
      await page.keyboard.press("Space");
      expect(await said(page).textContent()).toBe(
        "Round 2. You used the weapon, the United States kept trading. You gained 25. The United States lost 70: 50 not bought, 20 not sold. That makes 125 points for you and 30 for the United States.",
      );
      await page.keyboard.press("Shift+Tab");
      await page.keyboard.press("Enter");
      expect(await said(page).textContent()).toContain(
        "Round 3. You kept trading, the United States used the weapon.",
      );
      expect(await page.locator("trade-game [role=status]").count()).toBe(1);
      // The focus stays on the button, so that one key plays on.
      for (let i = 4; i <= 20; i++) await page.keyboard.press("Enter");
      expect(await head(page).textContent()).toBe("The game is over");
      expect(await head(page).evaluate((one) => one === document.activeElement)).toBe(true);
      const text = await page.locator("trade-game").textContent();
      expect(text).toContain("You have 1,955 points, the United States has 1,955.");
      expect(text).toContain("You used the weapon once. It brought you 25 points");
    });
  });

  it("survives a reload in the middle, and begins anew only when asked to", async () => {
    await onPage(async (page) => {
      await play(page, "grim", "ttw");
      expect(await stored(page)).toMatchObject({ game: { moves: "ttw", lesson: "bet" } });
      await page.reload();
      await move(page, "trade").waitFor();
      expect(await head(page).textContent()).toBe("Round 4 of 20");
      await playOn(page, "t".repeat(17));
      await page.reload();
      await button(page, "Replay the same game").waitFor();
      expect(await page.locator("trade-game").textContent()).toContain("never forgives");
      await button(page, "Replay the same game").click();
      expect(await head(page).textContent()).toBe("Round 1 of 20");
      await button(page, "Start again").click();
      expect(await button(page, "Start the game").isVisible()).toBe(true);
      expect(await stored(page)).toBeUndefined();
      await page.reload();
      expect(await button(page, "Start the game").isVisible()).toBe(true);
    });
  });

  it("goes on in another tab where it was left", async () => {
    await withContext(launched.browser, {}, async (context) => {
      const [one, two] = [await context.newPage(), await context.newPage()];
      await one.goto(launched.site.url);
      await two.goto(launched.site.url);
      await play(one, "grim", "tt");
      await two.locator(".game__head", { hasText: "Round 3 of 20" }).waitFor();
      await playOn(two, "t");
      await one.locator(".game__head", { hasText: "Round 4 of 20" }).waitFor();
    });
  });

  it("works where nothing can be stored", async () => {
    await withContext(launched.browser, {}, async (context) => {
      await context.addInitScript(() => {
        Object.defineProperty(window, "localStorage", {
          get: () => {
            throw new DOMException("blocked", "SecurityError");
          },
        });
      });
      const { page } = await open(context, launched.site.url);
      await play(page, "builder", whole("w"));
      expect(await head(page).textContent()).toBe("The game is over");
    });
  });

  it("starts anew where what is stored is no game", async () => {
    await onPage(async (page) => {
      for (const setup of ["ZZZZZZZ", "0"]) {
        const games = { game: { setup, moves: "ttt", at: 1 } };
        const progress = JSON.stringify({ version: 3, items: {}, places: {}, games });
        await page.evaluate((text) => {
          localStorage.setItem("rare-leverage.progress", text);
        }, progress);
        await page.reload();
        await button(page, "Start the game").waitFor();
      }
    });
  });

  it("says who a stranger was at the end, and not before", async () => {
    await onPage(async (page) => {
      await play(page, "stranger", "");
      const during = await page.locator("trade-game").textContent();
      expect(during).toContain("Against: a stranger.");
      expect(during).not.toMatch(/always trades|never forgives|opportunist|builds alternatives/i);
      await playOn(page, whole(""));
      expect(await page.locator("trade-game").textContent()).toContain("The stranger was: ");
    });
  });

  it("counts later rounds less when the player is impatient", async () => {
    await onPage(async (page) => {
      await play(page, "grim", whole("w"));
      const best = page.locator(".game__best");
      expect(await best.textContent()).toContain("trading in every round");
      await page.locator("trade-game input[type=range]").focus();
      await page.keyboard.press("Home");
      expect(await best.textContent()).toContain("worth the same: your game, the weapon");
    });
  });
});

describe("codes", () => {
  const moves = Array.from({ length: 20 }, (_, i): Move => (i < 2 ? "weapon" : "trade"));
  const setup = { side: "china", opponent: "builder", seed: 0, rules: usualRules } as const;
  const theirs = toGameCode(setup, moves);

  it("are copied, and show the same game again", async () => {
    await onPage(
      async (page) => {
        await play(page, "titForTat", whole("tw"));
        const code = await page.locator("input[readonly]").inputValue();
        await page.getByRole("button", { name: "Copy" }).click();
        await page.getByText("Copied.").waitFor();
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code);
      },
      { permissions: ["clipboard-read", "clipboard-write"] },
    );
  });

  it("are refused in words when they are wrong, and their game shows beside one's own", async () => {
    await onPage(async (page) => {
      await play(page, "titForTat", whole("tw"));
      await page.locator("summary", { hasText: "A classmate's code" }).click();
      const field = page.getByRole("textbox", { name: "A classmate's code" });
      const message = page.locator(".game__message");
      for (const [typed, words] of [
        ["", "Write a code first."],
        ["ABC", "A code has twelve characters, and this has 3."],
        ["0000-0000-000U", "No code has the character U."],
        [theirs.replace(/.$/, (last) => (last === "0" ? "1" : "0")), "a character is wrong"],
      ] as const) {
        await field.fill(typed);
        await page.keyboard.press("Enter");
        expect(await message.textContent()).toContain(words);
        expect(await field.getAttribute("aria-invalid")).toBe("true");
      }
      await field.fill(theirs.toLowerCase().replaceAll("-", " "));
      await page.keyboard.press("Enter");
      expect(await message.textContent()).toMatch(/^That game: China with [\d,]+ points/);
      const table = page.locator(".game__theirs table").first();
      expect(await table.textContent()).toContain("Builds alternatives");
      await button(page, "Play that game yourself").click();
      expect(await page.locator(".game__who").textContent()).toBe(
        "You are China. Against: builds alternatives.",
      );
    });
  });
});

describe("restraint", () => {
  const says = (page: Page) => page.locator(".restraint__says");
  const live = async (page: Page) => {
    await page.locator("[data-case=fixed]").scrollIntoViewIfNeeded();
    await page.locator(".restraint output").first().waitFor();
  };

  it("follows sliders by key, in the drawing and in words", async () => {
    await onPage(async (page) => {
      await live(page);
      await page.locator("#restraint-patience").focus();
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("ArrowRight");
      expect(await page.locator("#restraint-patience").getAttribute("aria-valuetext")).toBe("0.27");
      expect(await says(page).textContent()).toMatch(
        /^Both have a patience of 0\.27\. China holds back/,
      );
      const label = await page.locator(".restraint svg:visible").getAttribute("aria-label");
      expect(label).toContain("a patience of 0.27");
    });
  });

  it("has a button for each case, with its moral", async () => {
    await onPage(async (page) => {
      await live(page);
      for (const [name, moral, words] of [
        ["lopsided", "tempts the other side", "China uses the weapon"],
        ["fixed", "a leash", "China holds back"],
        ["equal", "does not buy peace", "China uses the weapon"],
      ] as const) {
        const button = page.locator(`[data-case=${name}]`);
        await button.focus();
        await page.keyboard.press("Enter");
        expect(await button.getAttribute("aria-pressed")).toBe("true");
        expect(await page.locator("[aria-pressed=true]").count()).toBe(1);
        expect(await page.locator(".restraint__moral").textContent()).toContain(moral);
        expect(await says(page).textContent()).toContain(words);
      }
    });
  });

  it.each([
    ["light", 320, "none"],
    ["dark", 1280, "none"],
    ["dark", 390, "active"],
  ] as const)("has nothing for axe-core, %s, %i px, forced colours %s", async (...look) => {
    const [colorScheme, width, forcedColors] = look;
    await onPage(
      async (page) => {
        await live(page);
        await page.locator("[data-case=lopsided]").click();
        await page.locator(".restraint summary").click();
        await page.mouse.move(0, 0);
        expect(await violationsIn(page, ".restraint")).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      },
      { colorScheme, forcedColors, viewport: { width, height: 844 } },
    );
  });

  it("is drawn, said and tabulated without scripts", async () => {
    await withContext(launched.browser, { javaScriptEnabled: false }, async (context) => {
      const page = await context.newPage();
      await page.goto(launched.site.url);
      expect(await page.locator(".restraint svg:visible").count()).toBe(1);
      expect(await page.locator(".restraint fieldset").isVisible()).toBe(false);
      expect(await says(page).textContent()).toContain("China uses the weapon");
    });
  });
});

describe("every state", () => {
  const states: Readonly<Record<string, (page: Page) => Promise<void>>> = {
    before: async () => {},
    "a wrong code": async (page) => {
      await page.locator("summary", { hasText: "A classmate's code" }).click();
      await button(page, "Show that game").click();
    },
    first: (page) => play(page, "opportunist", ""),
    during: (page) => play(page, "titForTat", "twwt"),
    after: async (page) => {
      await play(page, "titForTat", whole("tww"));
      for (const details of await page.locator("trade-game summary").all()) await details.click();
      await page
        .locator(".game__entry input")
        .fill(await page.locator("input[readonly]").inputValue());
      await button(page, "Show that game").click();
      await page.locator(".game__theirs summary").click();
    },
  };
  it.each([
    ["light", 320, "none"],
    ["dark", 390, "none"],
    ["light", 1280, "active"],
  ] as const)("has nothing for axe-core, %s, %i px, forced colours %s", async (...look) => {
    const [colorScheme, width, forcedColors] = look;
    for (const [name, go] of Object.entries(states)) {
      await onPage(
        async (page) => {
          await go(page);
          // axe-core mixes a hovered button's own colours with the forced ones.
          await page.mouse.move(0, 0);
          expect([name, await violationsIn(page, ".game")]).toEqual([name, []]);
          const wide = await page.evaluate(() => document.documentElement.scrollWidth);
          expect([name, wide]).toEqual([name, width]);
          const small = await page
            .locator("trade-game :is(button, summary, input[type=text]):visible")
            .evaluateAll((all) =>
              all
                .filter((one) => one.getBoundingClientRect().height < 44)
                .map((one) => one.textContent),
            );
          expect([name, small]).toEqual([name, []]);
        },
        { colorScheme, forcedColors, viewport: { width, height: 844 } },
      );
    }
  });

  it("is rules, payoffs and a game played out, without scripts", async () => {
    await withContext(launched.browser, { javaScriptEnabled: false }, async (context) => {
      const page = await context.newPage();
      await page.goto(launched.site.url);
      expect(await page.locator("trade-game").isVisible()).toBe(false);
      expect(await page.locator(".game__payoffs").isVisible()).toBe(true);
      expect(await page.locator(".game__rounds tbody tr:visible").count()).toBe(20);
      expect(await page.locator(".game dt:visible").count()).toBe(5);
    });
  });
});
