import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { helpLost, wordsOfAddress } from "../../src/learner/notFound.js";

const page = `<html><body><form action="./search.html"><input name="q"></form>
<p data-left hidden><a href="./index.html">Go on</a></p>
<a href="./lessons/one.html" data-place="one" data-number="1">One</a>
<a href="https://elsewhere.example/">Elsewhere</a><a href="#here">Here</a></body></html>`;

async function lost(pathname: string, { home = "", stored = "" as string | null } = {}) {
  const { document } = parseHTML(page);
  const storage = () => {
    if (stored === null) throw new Error("blocked");
    return { getItem: () => stored };
  };
  await helpLost(document, {
    pathname,
    exists: async (path) => path === `${home}/search.html`,
    storage,
  });
  const hrefs = [...document.querySelectorAll("a")].map((link) => link.getAttribute("href"));
  return { document, hrefs };
}

describe("wordsOfAddress", () => {
  it.each([
    ["/a/b/lessons/japan-2011.html", "japan 2011"],
    ["/rare_earth%20prices/", "rare earth prices"],
    ["/%E0%A4%A", "E0 A4 A"],
    ["/", ""],
    [`/${"x".repeat(500)}`, "x".repeat(100)],
  ])("%s → %s", (path, words) => expect(wordsOfAddress(path)).toBe(words));
});

describe("helpLost", () => {
  it("finds the site from any depth, below any path, and mends its own links only", async () => {
    for (const home of ["", "/some/base"]) {
      const { document, hrefs } = await lost(`${home}/x/y/japan-quota.html`, { home });
      expect(hrefs).toEqual([
        `${home}/index.html`,
        `${home}/lessons/one.html`,
        "https://elsewhere.example/",
        "#here",
      ]);
      expect(document.querySelector("form")?.getAttribute("action")).toBe(`${home}/search.html`);
      expect(document.querySelector("input")?.value).toBe("japan quota");
    }
  });

  it("leads back to where the reader was", async () => {
    const places = { one: { step: "the-step", number: 2, title: "<b>", at: 5 } };
    const { document } = await lost("/x", { stored: JSON.stringify({ places }) });
    const line = document.querySelector<HTMLElement>("[data-left]");
    expect(line?.hasAttribute("hidden")).toBe(false);
    expect(line?.querySelector("a")?.getAttribute("href")).toBe("/lessons/one.html#the-step");
    expect(line?.textContent).toBe("Go on with lesson 1, step 2: <b>");
    expect(line?.querySelector("b")).toBeNull();
  });

  it("offers no way back where nothing sound is stored", async () => {
    const odd = [
      "",
      "{",
      "null",
      '{"places":7}',
      '{"places":{"one":null}}',
      '{"places":{"one":{}}}',
    ];
    for (const stored of [null, ...odd]) {
      const { document } = await lost("/x", { stored });
      expect(document.querySelector("[data-left]")?.hasAttribute("hidden")).toBe(true);
    }
  });

  it("leaves the links as they are where the site is not found", async () => {
    const { hrefs } = await lost("/x", { home: "/other" });
    expect(hrefs[0]).toBe("./index.html");
  });
});
