import { afterAll, beforeAll, expect, it } from "vitest";
import { checkDist } from "../../../src/site/gate/checkDist.js";
import { type Fixture, makeFixture } from "../fixture.js";

const page = (head: string, body = "") => `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>T</title>${head}</head>
<body><a href="#main">Skip</a><header><p>B</p></header><main id="main"><h1>T</h1>${body}</main></body></html>\n`;

let fixture: Fixture;
beforeAll(() => {
  fixture = makeFixture({
    "dist/good.html": page(
      '<script type="module" src="a.js"></script><link rel="stylesheet" href="a.css">',
    ),
    "dist/a.js": 'import "./b.js";\nimport("./b.js");',
    "dist/b.js": "export const b = 1;",
    "dist/a.css": "p { background: url(data:image/png;base64,AA); }",
    "dist/inline.html": page('<script type="module">import "./gone.js";</script>'),
    "dist/later.js": 'addEventListener("x", () => import("./gone-later.js"));',
    "dist/bare.js": 'import "d3";',
    "dist/broken.js": "const = 1;",
    "dist/font.css": '@import "https://example.org/x.css"; p { src: url("gone.woff2"); }',
    "dist/invalid.html": page("", "<p><div>A block in a paragraph</div></p>"),
    "dist/style.html": page("<style>p { background: url(/absolute.png) }</style>"),
  });
});
afterAll(() => fixture.remove());

it("checkDist reports each fault once, with its file", async () => {
  const findings = await checkDist(`${fixture.root}/dist`);
  const lines = findings.map(({ file, message }) => `${file}: ${message}`);
  expect(lines.filter((line) => /good|\/a\.|\/b\./.test(line))).toEqual([]);
  const expected = [
    "dist/inline.html: imports ./gone.js, which does not exist",
    "dist/later.js: imports ./gone-later.js, which does not exist",
    'dist/bare.js: imports "d3", which no browser can find',
    "dist/broken.js: is no valid script",
    "dist/font.css: a style loads https://example.org/x.css from elsewhere",
    "dist/font.css: a style names a missing file: gone.woff2",
    "dist/style.html: a style's /absolute.png does not work under a sub-path",
    "dist/invalid.html: ",
  ];
  for (const start of expected)
    expect(lines.filter((line) => line.startsWith(start))).not.toEqual([]);
});
