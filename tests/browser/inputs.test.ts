import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { findChromium } from "../../src/site/chromium/findChromium.js";
import { flags } from "./launch.js";
import { violationsIn } from "./violations.js";

const source = `
import { checkboxInput } from "./src/components/checkboxInput.js";
import { playInput } from "./src/components/playInput.js";
import { radioInput } from "./src/components/radioInput.js";
const main = document.querySelector("main");
main.append(
  checkboxInput(["Oxides", "Metals", "Magnets"], {label: "What is counted"}),
  radioInput(["By month", "By year"], {label: "Window"}),
  playInput([2000, 2004], {label: "Year", pause: 50}),
);
`;

let browser: Browser;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "inputs-"));
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: process.cwd() },
    ...{ bundle: true, format: "iife", target: "es2022", write: false },
  });
  const styles = ["tokens", "base", "page", "input", "play"];
  const css = styles.map((name) => readFileSync(`docs/style/${name}.css`, "utf8")).join("\n");
  writeFileSync(
    join(folder, "index.html"),
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Inputs</title><meta name="viewport" content="width=device-width"><style>${css}</style><body><main><h1>Inputs</h1></main><script>${outputFiles[0]?.text}</script></body></html>`,
  );
  browser = await chromium.launch({ executablePath: findChromium(), args: flags });
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

async function onPage(
  options: Parameters<Browser["newContext"]>[0],
  run: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto(`file://${folder}/index.html`);
  await run(page);
  await context.close();
}

it.each([
  ["light", 320],
  ["dark", 1280],
] as const)(
  "axe-core finds nothing, %s at %i px, and every target has 44 px",
  (colorScheme, width) =>
    onPage({ colorScheme, viewport: { width, height: 700 } }, async (page) => {
      expect(await violationsIn(page, "main")).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      for (const target of await page.locator("main fieldset label, main button").all()) {
        expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44);
      }
    }),
);

it("plays by key to the end, and is read out once it stops", () =>
  onPage({}, async (page) => {
    const button = page.getByRole("button", { name: "Play: Year" });
    await button.focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => page.getByRole("status").textContent()).toBe("2004");
    expect(await page.getByRole("slider", { name: "Year" }).inputValue()).toBe("2004");
    expect(await button.count()).toBe(1);
  }));

it("has groups that keys can work", () =>
  onPage({}, async (page) => {
    await page.getByRole("radio", { name: "By month" }).focus();
    await page.keyboard.press("ArrowDown");
    const values = () =>
      page
        .locator("fieldset")
        .evaluateAll((all) => all.map((one) => (one as HTMLElement & { value: unknown }).value));
    expect((await values())[1]).toBe("By year");
    await page.getByRole("checkbox", { name: "Metals" }).focus();
    await page.keyboard.press("Space");
    expect((await values())[0]).toEqual(["Oxides", "Magnets"]);
  }));
