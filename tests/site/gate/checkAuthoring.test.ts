import { parseHTML } from "linkedom";
import { expect, it } from "vitest";
import { checkAuthoring } from "../../../src/site/gate/checkAuthoring.js";
import { authoringError } from "../../../src/site/markdown/authoringError.js";

it("checkAuthoring reports a mistake that a page shows, with its words and its line", () => {
  const html = `<!doctype html><html><body>\n<p>${authoringError('unknown term "x"')}</p></body></html>`;
  const { document } = parseHTML(html);
  const page = { file: "a.html", html: document.toString(), document } as Parameters<
    typeof checkAuthoring
  >[0];
  expect(checkAuthoring(page)).toMatchObject([
    { file: "dist/a.html", message: 'unknown term "x"', severity: "error" },
  ]);
});
