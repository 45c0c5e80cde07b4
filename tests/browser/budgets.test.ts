import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readSite } from "../../src/site/gate/builtSite.js";
import { type ServedFolder, serveFolder } from "../../src/site/serve/serveFolder.js";
import { readThrough } from "./answer.js";
import { type Launched, launch, withContext } from "./launch.js";

const lessons = [...readSite("dist").pages.values()]
  .filter(({ document }) => document.querySelector("lesson-steps"))
  .map(({ file }) => file);

let launched: Launched;
let site: ServedFolder;
beforeAll(async () => {
  launched = await launch();
  site = await serveFolder("dist", { encodings: ["gzip"] });
});
afterAll(async () => {
  await launched.close();
  await site.close();
});

/** What a visit on a phone transfers, in kB with headers: at first, and once all has been seen. */
async function measure(file: string) {
  const viewport = { width: 390, height: 844 };
  return withContext(launched.browser, { viewport, deviceScaleFactor: 2 }, async (context) => {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Network.enable");
    const loaded = { bytes: 0, requests: 0 };
    session.on("Network.loadingFinished", ({ encodedDataLength }) => {
      loaded.bytes += encodedDataLength;
      loaded.requests += 1;
    });
    await page.goto(site.url + file, { waitUntil: "networkidle" });
    // What waits for a quiet moment is still part of the first view.
    await page.waitForTimeout(500);
    const first = { ...loaded };
    const fonts = await page.evaluate<string[]>(
      `performance.getEntriesByType("resource").map(({ name }) => name).filter((name) => name.endsWith(".woff2"))`,
    );
    await readThrough(page);
    return { first, all: loaded, fonts };
  });
}

describe.each(lessons)("%s", (file) => {
  it("keeps within the budgets of bytes and requests", async () => {
    const { first, all, fonts } = await measure(file);
    expect(first.bytes / 1000).toBeLessThanOrEqual(150);
    expect(first.requests).toBeLessThanOrEqual(25);
    expect(all.bytes / 1000).toBeLessThanOrEqual(250);
    // Of each font a lesson needs the first file only.
    expect(fonts.length).toBeLessThanOrEqual(5);
  });
});
