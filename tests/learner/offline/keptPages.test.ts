import { parseHTML } from "linkedom";
import { expect, it } from "vitest";
import { sayKept } from "../../../src/learner/offline/keptPages.js";

it("says of each lesson whether it will open, and hides a search that cannot", async () => {
  const { document } = parseHTML(`<html><body><div data-kept><form action="s"></form>
<a href="a" data-place="a">A</a><a href="b" data-place="b">B</a></div><a data-place="c">C</a></body></html>`);
  await sayKept(document, async (address) => /a$/.test(address));
  const text = document.body.textContent?.replace(/\s+/g, " ");
  expect(text).toContain("A (kept, opens now)B (not kept in this browser)");
  expect(text).toMatch(/C$/);
  expect(document.querySelector("form")?.hasAttribute("hidden")).toBe(true);
});
