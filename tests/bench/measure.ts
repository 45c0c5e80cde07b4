import type { Browser, BrowserContext, CDPSession, Page } from "playwright-core";
import { answerAll, readThrough } from "../browser/answer.js";

/** What one visit of a page costs its reader. */
export interface Visit {
  /** Bytes over the wire, headers included, before the reader does anything. */
  firstBytes: number;
  firstRequests: number;
  /** Bytes over the wire after the reader has seen all figures. */
  allBytes: number;
  thirdParty: number;
  /** Milliseconds to the largest contentful paint. */
  paint: number;
  /** Cumulative layout shift, also while the reader scrolls to the end. */
  shift: number;
  /** Milliseconds of tasks beyond 50 ms each before the page is quiet. */
  blocking: number;
}

interface Marks {
  paint: number;
  shift: number;
  blocking: number;
}

const observe = `
  globalThis.marks = { paint: 0, shift: 0, blocking: 0 };
  const on = (type, run) => new PerformanceObserver((list) => list.getEntries().forEach(run)).observe({ type, buffered: true });
  on("largest-contentful-paint", (entry) => { marks.paint = entry.startTime; });
  on("layout-shift", (entry) => { if (!entry.hadRecentInput) marks.shift += entry.value; });
  on("longtask", (entry) => { marks.blocking += entry.duration - 50; });
`;

/** An old phone on a slow line: 4 times slower, 1.6 Mbit/s, 150 ms. */
async function slowDown(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  const bytes = (1.6 * 1024 * 1024) / 8;
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 150,
    downloadThroughput: bytes,
    uploadThroughput: bytes / 2,
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  return session;
}

/** Runs with a browser of a phone's size and an empty cache. */
export async function withPhone<T>(
  browser: Browser,
  run: (context: BrowserContext) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
  });
  try {
    return await run(context);
  } finally {
    await context.close();
  }
}

/** Visits a page once with an empty cache, on the slow phone. */
export async function visit(browser: Browser, url: string): Promise<Visit> {
  return withPhone(browser, async (context) => {
    const page = await context.newPage();
    await page.addInitScript(observe);
    const session = await slowDown(page);
    let bytes = 0;
    let requests = 0;
    let thirdParty = 0;
    session.on("Network.loadingFinished", ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    page.on("request", (request) => {
      if (request.url().startsWith("http")) requests += 1;
      if (!request.url().startsWith(new URL(url).origin)) thirdParty += 1;
    });
    await page.goto(url, { waitUntil: "networkidle" });
    await page.waitForTimeout(1000);
    const first = { firstBytes: bytes, firstRequests: requests };
    const { paint, blocking } = await page.evaluate<Marks>("marks");
    await readThrough(page);
    const { shift } = await page.evaluate<Marks>("marks");
    return { ...first, allBytes: bytes, thirdParty, paint, shift, blocking };
  });
}

/** The middle of a list; nothing when the list is empty. */
export function median(values: readonly number[]): number | undefined {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

const forms = (["light", "dark"] as const).flatMap((scheme) =>
  [320, 390, 1280].map((width) => [scheme, width] as const),
);

/** Counts what axe-core finds, light and dark, at three widths, before and after answering. */
export async function countViolations(browser: Browser, url: string, axe: string): Promise<number> {
  return withPhone(browser, async (context) => {
    const page = await context.newPage();
    await page.goto(url, { waitUntil: "networkidle" });
    await page.addStyleTag({ content: ".notes { content-visibility: visible !important }" });
    await page.evaluate(axe);
    let found = 0;
    for (const answered of [false, true]) {
      // Without a question the page is as it was.
      if (answered && (await answerAll(page)) === 0) continue;
      for (const [colorScheme, width] of forms) {
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        await page.setViewportSize({ width, height: 800 });
        found += await page.evaluate<number>(
          `axe.run(document, { runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] } })
            .then(({ violations }) => violations.reduce((sum, { nodes }) => sum + nodes.length, 0))`,
        );
      }
    }
    return found;
  });
}
