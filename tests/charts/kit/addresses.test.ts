import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { toEmbedCode, toLink } from "../../../src/charts/kit/addresses.js";

const state = { view: "year", panel: "take", mark: "2010-01" };

test("a link has the figure's own state and place, and no other figure's", () => {
  const page = "https://example.org/sub/lessons/japan-2010.html?other=month#top";
  expect(toLink(page, { id: "fig-a", name: "a", state })).toBe(
    "https://example.org/sub/lessons/japan-2010.html?a=year&a.mark=2010-01#fig-a",
  );
});

test("the code for another page is one frame with a name, whatever the title says", () => {
  const code = toEmbedCode("https://example.org/embed/a.html", {
    ...{ name: "a", title: 'He said "no" & <left>', height: 640, state },
  });
  const { document } = parseHTML(`<!doctype html><html><body>${code}</body></html>`);
  const frames = document.querySelectorAll("iframe");
  expect(frames).toHaveLength(1);
  expect(frames[0]?.getAttribute("title")).toBe('He said "no" & <left>');
  expect(frames[0]?.getAttribute("src")).toBe(
    "https://example.org/embed/a.html?a=year&a.mark=2010-01",
  );
  expect(frames[0]?.getAttribute("height")).toBe("640");
});
