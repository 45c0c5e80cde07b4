import { expect, it } from "vitest";
import { finishBody } from "../../../src/site/finish/finishBody.js";
import { finishHead } from "../../../src/site/finish/finishHead.js";
import { formatPage, hrefFrom, parsePage } from "../../../src/site/finish/page.js";
import { takeScripts } from "../../../src/site/finish/pageScripts.js";

const html = `<!DOCTYPE html>
<html>
<head>
<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1">
<meta charset="utf-8">
<meta name="generator" content="Observable Framework v1.13.4">
<title>T &amp; U</title>
<link rel="preload" as="style" href="../_import/style.css">
<link rel="stylesheet" type="text/css" href="../_import/style.css">
<link rel="modulepreload" href="../_observablehq/client.0d842524.js">
<script>first()</script>
<script type="module" src="../_import/src/charts/live.aaaaaaaa.js"></script>
<script type="module">

import "../_observablehq/client.0d842524.js";
</script>
</head>
<body>
<main id="observablehq-main" class="observablehq" data-lang="de"><p>1 &lt; 2&nbsp;&mdash; <svg viewBox="0 0 1 1"><path d="M0,0"/></svg></p></main>
</body>
</html>
`;

const page = () => parsePage(html, "lessons/a.html");

it("formatPage keeps the body as it was, and sets the language that the page names", () => {
  const text = formatPage(page());
  expect(text).toContain('<html lang="de" class="no-js">');
  expect(text).toContain(
    '<p>1 &lt; 2&nbsp;&mdash; <svg viewBox="0 0 1 1"><path d="M0,0"/></svg></p>',
  );
  expect(text).toContain("<title>T &amp; U</title>");
});

it("parsePage takes English where the page names no language", () => {
  expect(parsePage(html.replace(' data-lang="de"', ""), "a.html").lang).toBe("en");
});

it("finishHead puts charset and first script first, allows zoom, and loads no style twice", () => {
  const finished = page();
  finishHead(finished);
  const text = formatPage(finished);
  expect(text).toMatch(/<head>\n<meta charset="utf-8">\n<script>first\(\)<\/script>/);
  expect(text).toContain('content="width=device-width, initial-scale=1"');
  expect(text).not.toMatch(/generator|rel="preload"|maximum-scale/);
});

it("finishBody makes the skip link the first thing in the body, with a target that takes focus", () => {
  const finished = page();
  finishBody(finished);
  expect(finished.body).toMatch(/^<body>\n<a class="skip-link" href="#observablehq-main">/);
  expect(finished.body).toContain('<main id="observablehq-main" tabindex="-1"');
});

it("takeScripts drops Framework's client from a page without cells", () => {
  const finished = page();
  expect(takeScripts(finished)).toEqual({
    modules: ["_import/src/charts/live.aaaaaaaa.js"],
    cells: undefined,
  });
  expect(formatPage(finished)).not.toMatch(/type="module"|modulepreload/);
});

it("takeScripts takes the cells without the time of their files", () => {
  const cells =
    'registerFile("x", {"path":"./x","lastModified":1795468996352,"size":27});\ndefine({id: "a", body: () => 1});';
  const finished = parsePage(
    html.replace('import "../_observablehq', `${cells}\nimport "../_observablehq`),
    "a.html",
  );
  expect(takeScripts(finished).cells).toContain('{"path":"./x","size":27}');
});

it("hrefFrom leads from any page to any file", () => {
  expect(hrefFrom("index.html", "_app/app.js")).toBe("_app/app.js");
  expect(hrefFrom("lessons/deep/a.html", "_app/app.js")).toBe("../../_app/app.js");
});
