import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { figures } from "../../src/charts/figures.js";
import { mayPublish } from "../../src/model/mayPublish.js";
import { tablesOf } from "../../src/site/figureData.js";
import { readDataFolder } from "../../src/site/readData.js";
import { renderFigure } from "../../src/site/renderFigure.js";

/** Whether a table may be taken along as a whole. */
function isOpen(name: string): boolean {
  const resource = readDataFolder().package.resources.find((one) => one.name === name);
  return resource !== undefined && mayPublish(resource);
}

const place = { file: "docs/x.md", line: 10 };

function render(yaml: string): Document {
  return parseHTML(`<!doctype html><html><body>${renderFigure(yaml, place)}</body></html>`)
    .document;
}

describe.each(Object.keys(figures))("%s", (name) => {
  const document = render(`figure: ${name}`);

  test("each view has a title, two drawings, words and a table", () => {
    const views = Math.max(1, figures[name]?.views.length ?? 0);
    expect(document.querySelectorAll(".figure__finding")).toHaveLength(views);
    expect(document.querySelectorAll("svg[role=img]")).toHaveLength(2 * views);
    expect(document.querySelectorAll("table caption")).toHaveLength(views);
    expect(document.querySelectorAll("input[type=radio]")).toHaveLength(views > 1 ? views : 0);
  });

  test("every id is unique and every reference leads somewhere", () => {
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const attribute of ["aria-describedby", "aria-labelledby"]) {
      for (const element of document.querySelectorAll(`[${attribute}]`)) {
        expect(ids).toContain(element.getAttribute(attribute));
      }
    }
  });

  test("the data are there for the browser, and sources for the reader", () => {
    const data = JSON.parse(document.querySelector(".figure__data")?.textContent ?? "");
    expect(Object.keys(data)).toContain("sources");
    expect(document.querySelector(".figure__sources")?.textContent).toMatch(/^Sources?: \w/);
    const open = tablesOf(name).filter(isOpen);
    expect(document.querySelectorAll(".panel--take a[download]")).toHaveLength(open.length);
  });
});

test("four panels share a name, and each has what it says", () => {
  const document = render("figure: japanImports\nid: again");
  const panels = [...document.querySelectorAll("details[data-panel]")];
  expect(panels.map((panel) => panel.getAttribute("data-panel"))).toEqual([
    ...["words", "table", "sources", "take"],
  ]);
  expect(new Set(panels.map((panel) => panel.getAttribute("name")))).toEqual(
    new Set(["fig-again-panel"]),
  );
  const [, , sources, take] = panels;
  expect(sources?.textContent).toMatch(/Grade [AB]\./);
  expect(sources?.textContent).toContain("Terms:");
  expect(sources?.querySelector('a[href^="/data/sources#source-"]')).not.toBeNull();
  expect(sources?.querySelector('a[href^="/data/japan"]')).not.toBeNull();
  const citation = take?.querySelector(".take__citation")?.textContent;
  expect(citation).toMatch(/^Rare Leverage \(2026\)\. “By the month/);
  expect(citation).toContain("Oct 2009–Mar 2011. Figure, CC BY 4.0.");
  expect(citation).not.toMatch(/\.\.|\.;|;\.|undefined/);
});

test("a long source line names the rest where a picture finds it", () => {
  const line = render("figure: timeline").querySelector(".figure__sources");
  const all = line?.getAttribute("data-all") ?? "";
  expect(line?.textContent).toMatch(/and \d+ more, listed under “Sources”/);
  expect(all.split(";").length).toBeGreaterThan(6);
  expect(all).not.toContain("more, listed");
});

test("an author's view, id, caption and note are used and escaped", () => {
  const document = render(
    "figure: japanImports\nview: year\nid: again\ncaption: a < b\nnote: Mind the basis.",
  );
  expect(document.querySelector("#fig-again .figure__caption")?.textContent).toBe("a < b");
  expect(document.querySelector("input[checked]")?.getAttribute("value")).toBe("year");
  expect(document.querySelectorAll(".figure__notes li:last-child")[2]?.textContent).toBe(
    "Mind the basis.",
  );
});

test("a figure that waits says for what, and how to see it now; others say nothing", () => {
  const figure = render("figure: exportQuotas\nafter: my-guess").querySelector("figure");
  expect(figure?.getAttribute("data-after")).toBe("my-guess");
  expect(figure?.querySelector(".figure__wait a")?.getAttribute("href")).toBe("#item-my-guess");
  expect(figure?.querySelector(".figure__wait button")?.textContent).toBe("Show the figure now");
  expect(figure?.querySelector(".figure__wait")?.className).toContain("needs-js");
  expect(render("figure: exportQuotas").querySelector(".figure__wait, [data-after]")).toBeNull();
});

test("`only` shows one view without a switch", () => {
  const document = render("figure: japanImports\nview: quarter\nonly: true");
  expect(document.querySelectorAll("svg")).toHaveLength(2);
  expect(document.querySelectorAll("fieldset")).toHaveLength(0);
});

test.each([
  ["figure: nothing", "docs/x.md:10: chart: figure: unknown figure; there are "],
  ["view: year", "docs/x.md:10: chart: figure: "],
  [
    "figure: japanImports\nview: week",
    'docs/x.md:11: chart: view: unknown view "week"; there are month',
  ],
  ["figure: japanImports\ncolour: red", "docs/x.md:11: chart: colour: "],
  ["figure: [", "docs/x.md:10: chart: "],
])("a mistake is answered with file, line and field: %s", (yaml, message) => {
  expect(() => renderFigure(yaml, place)).toThrow(message);
});
