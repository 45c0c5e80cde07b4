import { rmSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ItemState, Response } from "../../src/model/item/attempt.js";
import { fullResponse } from "../items/fullResponse.js";
import { type SpecimenName, specimens } from "../items/specimens.js";
import { buildItemPage } from "./itemPage.js";
import { type Launched, launch, open, withContext } from "./launch.js";
import { violationsIn } from "./violations.js";

const names = Object.keys(specimens) as SpecimenName[];
let folder: string;
let launched: Launched;
beforeAll(async () => {
  folder = await buildItemPage({ one: names.slice(0, 5), two: names.slice(5) });
  launched = await launch({ dist: folder });
});
afterAll(async () => {
  await launched.close();
  rmSync(folder, { recursive: true });
});

/** The kinds and keys of the page's items, by the id of the element. */
function keysOf(page: Page): Promise<{ id: string; kind: string; key: string }[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("quiz-item")].map(({ id, dataset }) => ({
      id,
      kind: dataset.kind ?? "",
      key: dataset.key ?? "null",
    })),
  );
}

/** A response that no key takes for full. */
function wrongOf(full: Response): Response {
  if (typeof full === "number") return full === 0 ? 1 : 0;
  if ("text" in full) return { ...full, values: [] };
  return full.map((entry) => (typeof entry === "number" ? Number(entry === 0) : "none"));
}

/** Puts every item into a state that is made from what its key asks for. */
async function setAll(page: Page, stateOf: (full: Response) => ItemState): Promise<void> {
  for (const { id, kind, key } of await keysOf(page)) {
    const full = JSON.parse(key) === null ? 0 : fullResponse[kind]?.(JSON.parse(key) as never);
    const state = stateOf(full ?? 0);
    await page.evaluate(
      ([name, value]) => {
        const item = document.getElementById(name) as HTMLElement & { value: ItemState };
        item.value = value;
      },
      [id, state] as const,
    );
  }
}

const attempt = (response: Response, score: number, confidence: "guess" | "know") => ({
  attempts: [{ response, score, confidence, at: 1, traps: score ? [] : ["after-means-because"] }],
  revealed: false,
});
const answeredWrong = (full: Response) => attempt(wrongOf(full), 0, "know");

const states: Record<string, (page: Page) => Promise<void>> = {
  untouched: async () => {},
  "hints and keys open": async (page) => {
    await setAll(page, () => ({ attempts: [], revealed: true, hints: 1 }));
    await page.evaluate(() => {
      for (const details of document.querySelectorAll<HTMLDetailsElement>("quiz-item details"))
        details.open = true;
    });
  },
  refused: (page) =>
    page.evaluate(() => {
      for (const form of document.querySelectorAll<HTMLFormElement>("quiz-item form"))
        form.querySelector<HTMLButtonElement>(".item__ask button")?.click();
    }),
  "right by a guess": (page) => setAll(page, (full) => attempt(full, 1, "guess")),
  "wrong and certain": (page) => setAll(page, answeredWrong),
  "tried again": async (page) => {
    await setAll(page, answeredWrong);
    await page.evaluate(() => {
      for (const button of document.querySelectorAll<HTMLButtonElement>(".item__retry"))
        if (button.offsetParent) button.click();
    });
  },
  "scored by the learner": (page) =>
    setAll(page, (full) => ({
      attempts: [],
      revealed: false,
      draft: { response: full, confidence: "think", at: 2 },
    })),
};

describe("axe-core finds nothing in questions of every kind", () => {
  it.each(Object.keys(states))("%s: light, dark, forced colours; 320 and 1280 px", (name) =>
    withContext(launched.browser, { reducedMotion: "reduce" }, async (context) => {
      const { page, trouble } = await open(context, launched.site.url);
      await states[name]?.(page);
      const found: string[] = [];
      for (const [width, scheme] of [
        [320, { colorScheme: "light" }],
        [1280, { colorScheme: "dark" }],
        [390, { forcedColors: "active", colorScheme: "light" }],
      ] as const) {
        await page.emulateMedia(scheme);
        await page.setViewportSize({ width, height: 900 });
        const lines = await violationsIn(page, "quiz-item");
        found.push(...lines.map((line) => `${width}: ${line}`));
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide, `${name} at ${width} px`).toBeLessThanOrEqual(width);
      }
      expect(found).toEqual([]);
      expect(trouble).toEqual({ errors: [], external: [] });
    }),
  );
});
