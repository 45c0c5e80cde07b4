import { describe, expect, it } from "vitest";
import {
  renderStepEnd,
  renderStepList,
  renderSummary,
} from "../../../src/site/markdown/lessonParts.js";

const steps = [
  { id: "one", title: "One" },
  { id: "two", title: "Two & more" },
];

describe("renderStepEnd", () => {
  it("leads forward from the first step and back from the last", () => {
    expect(renderStepEnd(steps, 0)).toContain('<a rel="next" href="#two">');
    expect(renderStepEnd(steps, 0)).not.toContain('rel="prev"');
    expect(renderStepEnd(steps, 1)).toContain('<a rel="prev" href="#one">');
    expect(renderStepEnd(steps, 1)).not.toContain('rel="next"');
  });

  it("escapes titles", () => {
    expect(renderStepEnd(steps, 0)).toContain("Two &amp; more");
  });
});

describe("renderStepList", () => {
  it("links every step and starts with the first", () => {
    const html = renderStepList(steps);
    expect(html.match(/href="#/g)).toHaveLength(3);
    expect(html).toContain('<a class="resume" href="#one">');
  });

  it("is empty for a lesson without steps", () => {
    expect(renderStepList([])).toBe("");
  });
});

describe("renderSummary", () => {
  it("holds the lesson as data that no text in it can break out of", () => {
    const lesson = {
      ...{ name: "x", number: 1, title: "</script><b>X", minutes: 1, steps: [] },
      ...{ objectives: [], misconceptions: [], items: [] },
    };
    const [, json = ""] =
      /<script type="application\/json">(.*?)<\/script>/.exec(renderSummary(lesson)) ?? [];
    expect(JSON.parse(json)).toEqual(lesson);
  });
});
