import { existsSync } from "node:fs";
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from "playwright-core";
import { findChromium } from "../../src/site/chromium/findChromium.js";
import { readSite } from "../../src/site/gate/builtSite.js";
import { type ServedFolder, serveFolder } from "../../src/site/serve/serveFolder.js";
import { listen, settle } from "./settle.js";

/** Flags that keep Chromium from the network and from the machine's graphics. */
export const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A browser and the built site, for the tests of one file. */
export interface Launched {
  browser: Browser;
  site: ServedFolder;
  /** All pages, relative to the site. */
  pages: string[];
  /** One page of each kind: of the many pages that tables get, the ones that differ most. */
  kinds: string[];
  /** The same with two lessons only, for what all lessons do alike. */
  few: string[];
  close(): Promise<void>;
}

// Two lists, the longest table, the one with most columns, one of texts, the shortest.
const tables = ["index", "sources", "cofer", "elements", "timeline", "cost_estimates"];
const telling = new Set([...tables.map((name) => `data/${name}.html`), "embed/japanImports.html"]);

/** The pages that differ in kind: every page, and a few of those of the tables and of single figures. */
export function kindsOf(pages: readonly string[]): string[] {
  return pages.filter((file) => !/^(data|embed)\//.test(file) || telling.has(file));
}

function fewOf(kinds: readonly string[]): string[] {
  const lessons = kinds.filter((file) => /^lessons\/(?!index)/.test(file));
  const others = lessons.filter((file) => !/japan-2010|entanglement/.test(file));
  return kinds.filter((file) => !others.includes(file));
}

/** Starts Chromium and serves a built site. */
export async function launch({ dist = "dist", base = "/", latency = 0 } = {}): Promise<Launched> {
  if (!existsSync(dist)) throw new Error(`There is no ${dist}/: run \`npm run build\` first.`);
  const site = await serveFolder(dist, { base, latency });
  const browser = await chromium.launch({ executablePath: findChromium(), args: flags });
  const pages = [...readSite(dist).pages.keys()];
  const kinds = kindsOf(pages);
  const close = async () => {
    await browser.close();
    await site.close();
  };
  return { browser, site, pages, kinds, few: fewOf(kinds), close };
}

/** Runs over many pages, two at a time. */
export async function inLanes(
  files: readonly string[],
  run: (file: string) => Promise<void>,
): Promise<void> {
  const left = [...files];
  const lane = async () => {
    for (let file = left.shift(); file !== undefined; file = left.shift()) await run(file);
  };
  await Promise.all([lane(), lane()]);
}

/** What went wrong while a page was open. */
export interface Trouble {
  /** Exceptions, errors in the console, failed and refused requests. */
  errors: string[];
  /** Requests that left the site. */
  external: string[];
}

/** Opens a page of the site and listens to what goes wrong there. */
export async function open(
  context: BrowserContext,
  url: string,
  { settled = true } = {},
): Promise<{ page: Page; trouble: Trouble }> {
  const page = await context.newPage();
  const trouble = watch(page, new URL(url).origin);
  await page.goto(url);
  if (settled) await settle(page);
  return { page, trouble };
}

/** Listens to everything that goes wrong on a page. */
export function watch(page: Page, origin: string): Trouble {
  const trouble: Trouble = { errors: [], external: [] };
  listen(page);
  page.on("pageerror", (error) => trouble.errors.push(`exception: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") {
      trouble.errors.push(`console: ${message.text()}`);
    }
  });
  page.on("requestfailed", (request) => {
    // Going to another page gives up what is still on its way, and that is no trouble.
    if (request.failure()?.errorText === "net::ERR_ABORTED") return;
    trouble.errors.push(`failed: ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) trouble.errors.push(`${response.status()}: ${response.url()}`);
  });
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(data|blob):/.test(url)) trouble.external.push(url);
  });
  return trouble;
}

/** Runs with a context of its own and closes it whatever happens. */
export async function withContext<T>(
  browser: Browser,
  options: BrowserContextOptions,
  run: (context: BrowserContext) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext(options);
  try {
    return await run(context);
  } finally {
    await context.close();
  }
}

/** Shows the figures that wait for a prediction; none wait without scripts. */
export async function showFigures(page: Page): Promise<void> {
  const buttons = page.locator("button:visible", { hasText: "Show the figure now" });
  // Without the scrolling that a click by pointer brings.
  while ((await buttons.count()) > 0)
    await buttons.first().evaluate((button: HTMLElement) => button.click());
}
