import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { figures } from "../../../src/charts/figures.js";
import { embedPaths, maybeEmbedded } from "../../../src/site/kit/embedPath.js";
import { figureUses } from "../../../src/site/kit/figureUses.js";
import { renderEmbed } from "../../../src/site/kit/renderEmbed.js";
import { renderGallery } from "../../../src/site/kit/renderGallery.js";
import { pageFooter } from "../../../src/site/page/pageFooter.js";
import { pageHead } from "../../../src/site/page/pageHead.js";
import { pageHeader } from "../../../src/site/page/pageHeader.js";

const parse = (html: string) =>
  parseHTML(`<!doctype html><html><body>${html}</body></html>`).document;

describe("the gallery", () => {
  const document = parse(renderGallery());
  const entries = [...document.querySelectorAll(".gallery")];

  it("has every figure once", () => {
    const ids = entries.map(({ id }) => id.replace("figure-", ""));
    expect(ids.toSorted()).toEqual(Object.keys(figures).toSorted());
  });

  it("says in each what it shows, in words that are in sight, and where it is used", () => {
    for (const entry of entries) {
      expect(entry.querySelector("h3")?.textContent).not.toBe("");
      const words = entry.querySelector("svg")?.getAttribute("aria-describedby");
      expect(document.getElementById(words ?? "")?.textContent?.length).toBeGreaterThan(40);
      expect(entry.querySelectorAll("svg")).toHaveLength(1);
      expect(entry.querySelector('a[href^="/embed/"]')).not.toBeNull();
      expect(entry.textContent).toMatch(/Seen in|in no lesson/);
    }
  });

  it("carries no data", () => expect(document.querySelectorAll("script")).toHaveLength(0));

  it("has headings by lesson, those without one last", () => {
    const heads = [...document.querySelectorAll("h2")].map((head) => head.textContent);
    expect(heads[0]).toMatch(/^Lesson \d/);
  });
});

describe("a figure's own page", () => {
  it("has the whole figure and one way to the course; all links leave the frame", () => {
    const document = parse(renderEmbed("japanImports"));
    expect(document.querySelectorAll("figure[data-figure=japanImports]")).toHaveLength(1);
    const back = document.querySelector(".embed__course a");
    expect(back?.getAttribute("href")).toBe("/lessons/japan-2010#fig-japanImports");
    for (const link of document.querySelectorAll("a:not([download])")) {
      expect(link.getAttribute("target")).toBe("_blank");
    }
  });

  it("has neither banner nor footer, and asks search engines to pass by", () => {
    const path = "/embed/unitValue";
    expect([pageHeader({ path }), pageFooter({ path })]).toEqual(["", ""]);
    expect(pageHead({ path })).toContain('<meta name="robots" content="noindex">');
    expect(pageHeader({ path: "/index" })).toContain("banner");
    expect(pageHead({ path: "/index" })).not.toContain("noindex");
  });

  it("has an address for each figure, and for nothing else", () => {
    expect(embedPaths()).toContain("/embed/unitValue");
    expect(maybeEmbedded("/embed/unitValue")).toBe("unitValue");
    expect(maybeEmbedded("/embed/nothing")).toBeUndefined();
    expect(maybeEmbedded("/embed/[figure]")).toBeUndefined();
    expect(maybeEmbedded("/data/unitValue")).toBeUndefined();
  });
});

it("the uses of a figure are told with address and lesson, lessons first", () => {
  const uses = figureUses().filter(({ figure }) => figure === "unitValue");
  expect(uses[0]).toMatchObject({ href: "/lessons/japan-2010#fig-unitValue", lesson: 3 });
  expect(uses.at(-1)).toMatchObject({ href: "/index#fig-unitValue", lesson: undefined });
});
