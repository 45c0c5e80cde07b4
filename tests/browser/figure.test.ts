import { readFileSync } from "node:fs";
import { csvParse } from "d3";
import { parseHTML } from "linkedom";
import type { BrowserContextOptions, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Launched, launch, open, showFigures, withContext } from "./launch.js";
import { violationsIn } from "./violations.js";

let launched: Launched;
beforeAll(async () => {
  launched = await launch();
});
afterAll(() => launched.close());

const lesson = "lessons/japan-2010.html";

/** Opens a page with one figure in view, runs the test, and wants no errors. */
function onFigure(
  test: (page: Page, figure: Locator) => Promise<void>,
  {
    address = lesson,
    id = "fig-japanImports",
    ...options
  }: BrowserContextOptions & { address?: string; id?: string } = {},
): Promise<void> {
  return withContext(launched.browser, options, async (context) => {
    const { page, trouble } = await open(context, launched.site.url + address);
    await showFigures(page);
    await test(page, page.locator(`#${id}`));
    expect(trouble).toEqual({ errors: [], external: [] });
  });
}

const summary = (figure: Locator, panel: string) => figure.locator(`.panel--${panel} > summary`);
const drawing = (figure: Locator) => figure.locator(".figure__drawing:visible");
const readout = (figure: Locator) => figure.locator(".figure__readout");
const search = (page: Page) => new URL(page.url()).search;

async function saved(page: Page, figure: Locator, name: RegExp) {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    figure.getByRole("button", { name }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

describe("the panels of a figure", () => {
  it.each([320, 390, 1280])(
    "open by key below their row, one at a time, and move nothing at %i px",
    (width) =>
      onFigure(
        async (page, figure) => {
          const places = () =>
            figure.locator("summary").evaluateAll((all) =>
              all.map((one) => {
                const { left, top, height } = one.getBoundingClientRect();
                return [left, top + scrollY, height].map(Math.round);
              }),
            );
          const chart = async () => (await drawing(figure).boundingBox())?.height;
          await figure.scrollIntoViewIfNeeded();
          // The letters' final forms, and the live drawing in place of the static one.
          await page.waitForLoadState("networkidle");
          await page.evaluate(async () => void (await document.fonts.ready));
          // What was shown before its answer says so, once the controls have come.
          await page.locator("#item-jp-predict-autumn summary[data-seen]").waitFor();
          const [before, high] = [await places(), await chart()];
          expect(new Set(before.map(([, top]) => top)).size).toBe(1);
          expect(before.every(([, , height = 0]) => height >= 44)).toBe(true);
          for (const panel of ["words", "table", "sources", "take"]) {
            await summary(figure, panel).focus();
            await page.keyboard.press("Enter");
            await expect.poll(() => figure.locator("details[open]").count()).toBe(1);
            expect(await figure.locator(".panel__body:visible").count()).toBe(1);
            const box = await figure.locator("details[open] .panel__body").boundingBox();
            const row = await summary(figure, panel).boundingBox();
            expect(box?.y).toBeGreaterThanOrEqual((row?.y ?? 0) + (row?.height ?? 0) - 1);
            expect(await places()).toEqual(before);
            expect(await chart()).toBe(high);
          }
          await page.keyboard.press("Enter");
          await expect.poll(() => figure.locator("details[open]").count()).toBe(0);
        },
        { viewport: { width, height: 800 } },
      ),
  );

  it.each(["light", "dark"] as const)("pass axe-core when open, %s", (colorScheme) =>
    onFigure(
      async (page, figure) => {
        for (const panel of ["words", "table", "sources", "take"]) {
          await summary(figure, panel).click();
          if (panel === "take") await figure.locator(".take__field").first().waitFor();
          expect(await violationsIn(page, "#fig-japanImports")).toEqual([]);
        }
      },
      { viewport: { width: 390, height: 800 }, colorScheme },
    ),
  );

  it("work without scripts", () =>
    withContext(launched.browser, { javaScriptEnabled: false }, async (context) => {
      const address = `${launched.site.url}embed/japanImports.html`;
      const { page } = await open(context, address, { settled: false });
      const figure = page.locator("#fig-japanImports");
      await summary(figure, "take").click();
      expect(await figure.locator(".take__citation").innerText()).toContain("Rare Leverage (2026)");
      expect(await figure.locator(".take__live:visible, .take__addresses:visible").count()).toBe(0);
      await summary(figure, "sources").click();
      expect(await figure.locator("details[open]").count()).toBe(1);
    }));
});

describe("what a reader takes along", () => {
  it("is fetched only when the panel is opened", () =>
    onFigure(async (page, figure) => {
      const before = await page.evaluate(() => performance.getEntriesByType("resource").length);
      await summary(figure, "take").click();
      await figure.locator(".take__field").first().waitFor();
      const after = await page.evaluate(() => performance.getEntriesByType("resource").length);
      expect(after).toBeGreaterThan(before);
    }));

  it("are the data of the view that shows", () =>
    onFigure(async (page, figure) => {
      await summary(figure, "take").click();
      const month = await saved(page, figure, /CSV/);
      expect(month.name).toBe("rare-leverage-japanImports-month.csv");
      expect([...month.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      const rows = csvParse(month.bytes.toString("utf8").slice(1));
      expect(rows.find(({ Period }) => Period === "Nov 2010")?.["Value (tonnes)"]).toBe("634");
      await figure.getByRole("radio", { name: "By year" }).check();
      const year = await saved(page, figure, /CSV/);
      expect(year.bytes.toString("utf8")).toMatch(/\r\n2010,23310,/);
    }));

  it("is a picture that stands alone, in light colours whatever the scheme", () =>
    onFigure(
      async (page, figure) => {
        await summary(figure, "take").click();
        const { bytes } = await saved(page, figure, /SVG/);
        const text = bytes.toString("utf8");
        const { document } = parseHTML(
          `<html><body>${text.replace(/^<\?.*?\?>/, "")}</body></html>`,
        );
        const said = [...document.querySelectorAll("text")].map((one) => one.textContent).join(" ");
        for (const words of [
          "a hole: imports fell",
          "4,080",
          "Hollow columns",
          "Reuters",
          "CC BY 4.0",
        ]) {
          expect(said).toContain(words);
        }
        expect(text).not.toMatch(/var\(|color-mix|class=|currentColor|rgb\(/);
        expect(text).toContain('fill="#fffdf8"');
        expect(text).toContain('fill="#b93110"');
        expect(text.match(/@font-face/g)).toHaveLength(2);
        const title = await page.evaluate((source) => {
          const parsed = new DOMParser().parseFromString(source, "image/svg+xml");
          return (
            parsed.querySelector("parsererror")?.textContent ??
            parsed.querySelector("title")?.textContent
          );
        }, text);
        expect(title).toMatch(/^By the month, a hole/);
      },
      { colorScheme: "dark" },
    ));

  it("is a picture in which the selected mark stands out", () =>
    onFigure(
      async (page, figure) => {
        await summary(figure, "take").click();
        const { bytes } = await saved(page, figure, /SVG/);
        expect(bytes.toString("utf8").match(/<rect[^>]* stroke-width="3(px)?"/g)).toHaveLength(1);
      },
      { address: `${lesson}?japanImports.mark=2010-12` },
    ));

  it("is a PNG of twice the size of the picture", () =>
    onFigure(async (page, figure) => {
      await summary(figure, "take").click();
      const svg = (await saved(page, figure, /SVG/)).bytes.toString("utf8");
      const { bytes } = await saved(page, figure, /PNG/);
      const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg)?.map(Number) ?? [];
      expect(bytes.subarray(1, 4).toString()).toBe("PNG");
      expect(bytes.readUInt32BE(16)).toBe(2 * (width ?? 0));
      expect(bytes.readUInt32BE(20)).toBe(2 * (height ?? 0));
      // What is drawn takes more than one colour takes.
      expect(bytes.length).toBeGreaterThan(20_000);
      expect(await figure.getByRole("status").innerText()).toContain("japanImports-month.png");
    }));

  it("is copied by key, and said", () =>
    onFigure(
      async (page, figure) => {
        await summary(figure, "take").click();
        const copy = async (name: RegExp) => {
          await figure.getByRole("button", { name }).focus();
          await page.keyboard.press("Enter");
          await expect.poll(() => figure.getByRole("status").innerText()).toBe("Copied");
          return page.evaluate(() => navigator.clipboard.readText());
        };
        await figure.getByRole("radio", { name: "By year" }).check();
        const link = await copy(/Copy: Link/);
        expect(link).toMatch(/japan-2010\.html\?japanImports=year#fig-japanImports$/);
        expect(await copy(/Copy: Code/)).toMatch(
          /^<iframe src="http.*\/embed\/japanImports\.html\?japanImports=year" title="By the year.*<\/iframe>$/,
        );
        const citation = await copy(/Copy the citation/);
        expect(citation).toMatch(/^Rare Leverage \(2026\)\. “By the year/);
        expect(citation).not.toContain("By the month");
        expect(citation).toContain("Reuters");
      },
      { permissions: ["clipboard-read", "clipboard-write"] },
    ));
});

describe("a figure's state in the address", () => {
  it("follows view, panel and mark, and leaves Back alone", () =>
    onFigure(async (page, figure) => {
      const entries = await page.evaluate(() => history.length);
      await figure.getByRole("radio", { name: "By quarter" }).check();
      await summary(figure, "table").click();
      await drawing(figure).focus();
      await page.keyboard.press("End");
      await expect
        .poll(() => search(page))
        .toBe("?japanImports=quarter&japanImports.panel=table&japanImports.mark=2011-01");
      await page.keyboard.press("Escape");
      await expect.poll(() => search(page)).toBe("?japanImports=quarter&japanImports.panel=table");
      expect(await page.evaluate(() => history.length)).toBe(entries);
    }));

  it("comes back with it, scrolls nowhere, and keeps two figures apart", () =>
    onFigure(
      async (page, figure) => {
        await expect.poll(() => readout(figure).innerText()).toBe("2010: 23,310 tonnes");
        expect(await figure.getByRole("radio", { name: "By year" }).isChecked()).toBe(true);
        expect(await figure.locator("details[open]").getAttribute("data-panel")).toBe("sources");
        const other = page.locator("#fig-chinaExports");
        expect(await other.locator("details[open]").getAttribute("data-panel")).toBe("words");
        expect(await other.getByRole("radio").first().isChecked()).toBe(true);
        expect(await page.evaluate(() => scrollY)).toBe(0);
      },
      {
        address: `${lesson}?japanImports=year&japanImports.panel=sources&japanImports.mark=2010-01&chinaExports.panel=words`,
      },
    ));

  it("is ignored where it says what is not there", () =>
    onFigure(
      async (page, figure) => {
        await page.waitForTimeout(500);
        expect(await figure.locator("details[open]").count()).toBe(0);
        expect(await figure.locator(".current").count()).toBe(0);
      },
      { address: `${lesson}?japanImports=x&japanImports.panel=y&japanImports.mark=z` },
    ));
});

describe("the marks of a drawing", () => {
  it("are read by keys, within a series and from one to the next", () =>
    onFigure(
      async (page, figure) => {
        await drawing(figure).focus();
        await page.keyboard.press("Home");
        await expect.poll(() => readout(figure).innerText()).toContain("2005: quota");
        for (let i = 0; i < 5; i++) await page.keyboard.press("ArrowRight");
        await expect.poll(() => readout(figure).innerText()).toContain("2010: quota");
        await page.keyboard.press("ArrowDown");
        await expect.poll(() => readout(figure).innerText()).toContain("2010: exported");
        await page.keyboard.press("ArrowUp");
        await expect.poll(() => readout(figure).innerText()).toContain("2010: quota");
        await page.keyboard.press("Escape");
        await expect.poll(() => readout(figure).innerText()).toContain("arrow keys");
      },
      { id: "fig-exportQuotas" },
    ));

  it("are read by touch: on a tap, along a drag, while the page scrolls up and down", () =>
    onFigure(
      async (page, figure) => {
        await figure.scrollIntoViewIfNeeded();
        const target = drawing(figure);
        await target.scrollIntoViewIfNeeded();
        await page.waitForTimeout(600);
        const place = async (key: string) => {
          const box = await target.locator(`[data-key="${key}"]`).boundingBox();
          return {
            x: (box?.x ?? 0) + (box?.width ?? 0) / 2,
            y: (box?.y ?? 0) + (box?.height ?? 0) - 3,
          };
        };
        const november = await place("2010-11");
        await page.touchscreen.tap(november.x, november.y);
        await expect.poll(() => readout(figure).innerText()).toBe("Nov 2010: 634 tonnes");
        const touch = await page.context().newCDPSession(page);
        const send = (type: string, points: { x: number; y: number }[]) =>
          touch.send("Input.dispatchTouchEvent", {
            type: type as "touchMove",
            touchPoints: points,
          });
        const [start, end] = [await place("2009-10"), await place("2010-12")];
        await send("touchStart", [start]);
        for (let i = 1; i <= 10; i++) {
          await send("touchMove", [{ x: start.x + ((end.x - start.x) * i) / 10, y: start.y }]);
        }
        await expect.poll(() => readout(figure).innerText()).toBe("Dec 2010: 4,080 tonnes");
        await send("touchEnd", []);
        await expect.poll(() => search(page)).toContain("japanImports.mark=2010-12");
        const before = await page.evaluate(() => scrollY);
        await send("touchStart", [end]);
        for (let i = 1; i <= 10; i++) await send("touchMove", [{ x: end.x, y: end.y - 20 * i }]);
        await send("touchEnd", []);
        await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 50);
        expect(await readout(figure).innerText()).toBe("Dec 2010: 4,080 tonnes");
      },
      { viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true },
    ));
});

describe("words that show a mark", () => {
  it("switch the view and select it, and take it back when pressed again", () =>
    onFigure(async (page, figure) => {
      const link = page.locator("a.show", { hasText: "the year" });
      await link.focus();
      await page.keyboard.press("Enter");
      await expect.poll(() => readout(figure).innerText()).toBe("2010: 23,310 tonnes");
      expect(await figure.locator(".current:visible").getAttribute("data-key")).toBe("2010-01");
      expect(await figure.getByRole("radio", { name: "By year" }).isChecked()).toBe(true);
      expect(await link.textContent()).toContain("shown in the figure");
      await expect.poll(() => search(page)).toBe("?japanImports=year&japanImports.mark=2010-01");
      expect(await link.evaluate((one) => one === document.activeElement)).toBe(true);
      await page.keyboard.press("Enter");
      await expect.poll(() => search(page)).toBe("");
      expect(await figure.getByRole("radio", { name: "By month" }).isChecked()).toBe(true);
      expect(await figure.locator(".current").count()).toBe(0);
      expect(await link.textContent()).toContain("show in the figure");
    }));

  it("hand over to one another, and Escape takes the last one back", () =>
    onFigure(async (page, figure) => {
      const [november, december] = ["In November", "December"].map((text) =>
        page.locator("a.show", { hasText: new RegExp(`^${text}`) }),
      );
      await november?.click();
      await expect.poll(() => readout(figure).innerText()).toBe("Nov 2010: 634 tonnes");
      await december?.click();
      await expect.poll(() => readout(figure).innerText()).toBe("Dec 2010: 4,080 tonnes");
      expect(await page.locator("a.show[data-active]").count()).toBe(1);
      await page.keyboard.press("Escape");
      await expect.poll(() => page.locator("a.show[data-active]").count()).toBe(0);
      await expect.poll(() => figure.locator(".current").count()).toBe(0);
    }));

  it("stop saying so when the reader reads another mark", () =>
    onFigure(async (page, figure) => {
      await page.locator("a.show", { hasText: /^In November/ }).click();
      // The words are marked at once; the figure follows when its code has come.
      await expect.poll(() => readout(figure).innerText()).toBe("Nov 2010: 634 tonnes");
      await drawing(figure).focus();
      await page.keyboard.press("ArrowRight");
      await expect.poll(() => page.locator("a.show[data-active]").count()).toBe(0);
      expect(await readout(figure).innerText()).toBe("Dec 2010: 4,080 tonnes");
    }));

  it("scroll to the figure only when it is out of view", () =>
    onFigure(
      async (page, figure) => {
        const link = page.locator("a.show", { hasText: "the year" });
        const top = () => figure.evaluate((one) => Math.round(one.getBoundingClientRect().top));
        await link.evaluate((one) => one.scrollIntoView({ block: "start", behavior: "instant" }));
        const away = await top();
        await link.evaluate((one: HTMLElement) => one.click());
        await expect.poll(top).toBeGreaterThan(away);
        await figure.evaluate((one) =>
          one.scrollIntoView({ block: "center", behavior: "instant" }),
        );
        const here = await top();
        await link.evaluate((one: HTMLElement) => one.click());
        await page.waitForTimeout(400);
        expect(await top()).toBe(here);
      },
      { viewport: { width: 1280, height: 900 }, reducedMotion: "reduce" },
    ));

  it("are plain links without scripts", () =>
    withContext(launched.browser, { javaScriptEnabled: false }, async (context) => {
      const { page } = await open(context, launched.site.url + lesson, { settled: false });
      await page.locator("a.show").first().click();
      expect(page.url()).toMatch(/#fig-japanImports$/);
    }));
});

describe("a figure in another page's frame", () => {
  it.each([300, 700, 1000])("fits at %i px, takes its state, and has no banner", (width) =>
    withContext(launched.browser, {}, async (context) => {
      const page = await context.newPage();
      const src = `${launched.site.url}embed/japanImports.html?japanImports=year&japanImports.mark=2010-01`;
      await page.route("**/host.html", (route) =>
        route.fulfill({
          contentType: "text/html",
          body: `<!doctype html><title>Host</title><iframe title="f" src="${src}" width="${width}" height="900"></iframe>`,
        }),
      );
      await page.goto(`${launched.site.url}host.html`);
      const frame = page.frameLocator("iframe");
      const figure = frame.locator("#fig-japanImports");
      await expect.poll(() => readout(figure).innerText()).toBe("2010: 23,310 tonnes");
      expect(await frame.locator(".banner, footer").count()).toBe(0);
      const wide = await frame
        .locator("html")
        .evaluate((html) => html.scrollWidth - html.clientWidth);
      expect(wide).toBe(0);
      expect(await frame.locator(".embed__course a").getAttribute("target")).toBe("_blank");
    }),
  );
});

describe("a figure on paper", () => {
  it("has drawing, notes and source, and the table when its panel is open", () =>
    onFigure(async (page, figure) => {
      await page.emulateMedia({ media: "print" });
      for (const part of [".figure__finding", "svg", ".figure__notes", ".figure__sources"]) {
        expect(await figure.locator(`${part}:visible`).count()).toBeGreaterThan(0);
      }
      for (const part of ["table", "summary", ".figure__readout", "fieldset"]) {
        expect(await figure.locator(`${part}:visible`).count()).toBe(0);
      }
      await figure.locator(".panel--table").evaluate((panel) => panel.setAttribute("open", ""));
      expect(await figure.locator("table:visible").count()).toBeGreaterThan(0);
    }));
});

it.each([
  [lesson, 390],
  [lesson, 1280],
  ["figures.html", 390],
  ["figures.html", 1280],
  ["embed/japanImports.html", 390],
])("%s moves nothing as its figures go live, at %i px", (address, width) =>
  onFigure(
    async (page) => {
      const shift = await page.evaluate(async () => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const { value, hadRecentInput } = entry as unknown as {
              value: number;
              hadRecentInput: boolean;
            };
            if (!hadRecentInput) sum += value;
          }
        }).observe({ type: "layout-shift", buffered: true });
        // The figure behind the notebook gives its place to what the notebook draws.
        const parts = ".gallery, figure[data-figure]:not(.notebook + *)";
        for (const part of document.querySelectorAll<HTMLElement>(parts)) {
          part.scrollIntoView({ block: "center", behavior: "instant" });
          for (let i = 0; i < 50 && part.matches("figure:not([data-live])"); i++) {
            await new Promise((done) => setTimeout(done, 40));
          }
          await new Promise((done) => setTimeout(done, 60));
        }
        await new Promise((done) => setTimeout(done, 300));
        return sum;
      });
      expect(shift).toBeLessThanOrEqual(0.02);
      expect(await page.locator("figure:not([data-live]):not(.notebook + *)").count()).toBe(0);
    },
    { address, viewport: { width, height: 800 } },
  ),
);
