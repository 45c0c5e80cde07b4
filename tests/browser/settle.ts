import { setTimeout as sleep } from "node:timers/promises";
import type { Page, Request } from "playwright-core";

/** How long nothing may be on its way before a page counts as settled, in milliseconds. */
const pause = 150;

interface Traffic {
  open: Set<Request>;
  last: number;
}

const traffics = new WeakMap<Page, Traffic>();

/** Listens to what a page fetches, from before its first request on. */
export function listen(page: Page): void {
  const traffic: Traffic = { open: new Set(), last: Date.now() };
  traffics.set(page, traffic);
  const end = (request: Request) => {
    traffic.open.delete(request);
    traffic.last = Date.now();
  };
  page.on("request", (request) => traffic.open.add(request));
  page.on("requestfinished", end);
  page.on("requestfailed", end);
}

/**
 * Waits until a page has loaded, has time, and has fetched nothing for a moment. Playwright's "networkidle" takes half
 * a second more for each of hundreds of visits; a page that nobody listens to waits for that.
 */
export async function settle(page: Page): Promise<void> {
  const traffic = traffics.get(page);
  await page.waitForLoadState(traffic ? "load" : "networkidle");
  if (!traffic) return;
  for (;;) {
    // Without scripts no callback ever comes.
    const idle = page
      .evaluate(() => new Promise((done) => requestIdleCallback(done)))
      .catch(() => {});
    await Promise.race([idle, sleep(1000)]);
    const wait = pause - (Date.now() - traffic.last);
    if (wait <= 0 && traffic.open.size === 0) return;
    await sleep(Math.max(20, wait));
  }
}
