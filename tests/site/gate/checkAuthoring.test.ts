import { parseHTML } from "linkedom";
import { expect, it } from "vitest";
import { checkAuthoring } from "../../../src/site/gate/checkAuthoring.js";
import { authoringError } from "../../../src/site/markdown/authoringError.js";

function pageOf(body: string): Parameters<typeof checkAuthoring>[0] {
  const { document } = parseHTML(`<!doctype html><html><body>\n${body}</body></html>`);
  return { file: "a.html", html: document.toString(), document } as ReturnType<typeof pageOf>;
}

it("checkAuthoring reports a mistake that a page shows, with its words and its line", () => {
  expect(checkAuthoring(pageOf(`<p>${authoringError('unknown term "x"')}</p>`))).toMatchObject([
    { file: "dist/a.html", message: 'unknown term "x"', severity: "error" },
  ]);
});

it("checkAuthoring reports a mark that was not read, but for one in code", () => {
  const nested = "<main><p>In {{fact:share-2030 in 2030}} it fell.</p></main>";
  expect(checkAuthoring(pageOf(nested))).toMatchObject([
    { message: expect.stringContaining("{{fact:share-2030 in 2030") },
  ]);
  expect(
    checkAuthoring(pageOf("<main><pre>{{fact:a}}</pre><code>{{term:b}}</code></main>")),
  ).toEqual([]);
});
