import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { cacheKey, isHashed, isKept, isPage } from "../../../src/learner/offline/cacheKey.js";
import { fallbackPage } from "../../../src/learner/offline/fallbackPage.js";
import { worthKeeping } from "../../../src/learner/offline/worthKeeping.js";

const site = "https://example.org/deep/";

describe("addresses", () => {
  it("are kept without what comes after them, folders as their first page", () => {
    expect(cacheKey(`${site}a.html?view=year#one`)).toBe(`${site}a.html`);
    expect([cacheKey(site), cacheKey(`${site}data/`)]).toEqual([
      `${site}index.html`,
      `${site}data/index.html`,
    ]);
  });

  it("tell pages, files that never change and files to download apart", () => {
    const tell = (file: string) => [isPage, isHashed, isKept].map((is) => is(`${site}${file}`));
    expect(tell("")).toEqual([true, false, true]);
    expect(tell("lessons/japan-2010.html#x")).toEqual([true, false, true]);
    expect(tell("_app/app.VA3JW4YT.js")).toEqual([false, true, true]);
    expect(tell("_import/style.a6a35ac7.css?x")).toEqual([false, true, true]);
    expect(tell("sw.js")).toEqual([false, false, true]);
    expect(tell("_file/loaders/anki.e6ef7013.txt")).toEqual([false, true, false]);
  });
});

it("a page for being offline holds at any address", () => {
  const html =
    '<html><head><title>x</title></head><a href="#main">skip</a><a href="./review.html">r</a>';
  const page = fallbackPage(html, { home: `${site}offline.html`, asked: `${site}a/b.html?c="&d` });
  const { document } = parseHTML(page);
  expect(document.querySelector("base")?.getAttribute("href")).toBe(`${site}offline.html`);
  const links = [...document.querySelectorAll("a")].map((link) => link.getAttribute("href"));
  expect(links).toEqual([`${site}a/b.html?c="&d#main`, "./review.html"]);
});

describe("worthKeeping", () => {
  const open = (meta: string) => {
    const { document, Event } = parseHTML(
      `<!doctype html><html><head>${meta}</head><body><p data-remember="item:one"></p><p data-remember="place:x"></p></body></html>`,
    );
    let calls = 0;
    void worthKeeping(document as unknown as Document).then(() => calls++);
    return async (index = 0, value: unknown = undefined) => {
      const target = document.querySelectorAll("p")[index]!;
      Object.assign(target, { value });
      target.dispatchEvent(new Event("input", { bubbles: true }));
      await Promise.resolve();
      return calls;
    };
  };

  it("waits for the first answer, and says so once", async () => {
    const send = open('<meta name="offline" content="../sw.js">');
    expect(await send(0, { attempts: [], revealed: true })).toBe(0);
    expect(await send(1, { step: "x" })).toBe(0);
    expect(await send(1, "text")).toBe(0);
    expect(await send(0, { attempts: [{}], revealed: false })).toBe(1);
    expect(await send(0, { attempts: [{}, {}], revealed: false })).toBe(1);
  });

  it("waits for nothing where the build says so, and forever on a page that names no worker", async () => {
    expect(await open('<meta name="offline" content="sw.js" data-at-once>')()).toBe(1);
    expect(await open("")(0, { attempts: [{}], revealed: false })).toBe(0);
  });
});
