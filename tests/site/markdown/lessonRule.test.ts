import MarkdownIt from "markdown-it";
import { describe, expect, it } from "vitest";
import { splitSteps } from "../../../src/site/markdown/lessonRule.js";

const parse = (text: string) => splitSteps(new MarkdownIt().parse(text, {}));

describe("splitSteps", () => {
  it("cuts at second-level headings only", () => {
    const { intro, steps } = parse("# T\n\nintro\n\n## One\n\ntext\n\n### Deeper\n\n## Two\n");
    expect(intro.map(({ type }) => type)).toContain("paragraph_open");
    expect(steps.map(({ title }) => title)).toEqual(["One", "Two"]);
    expect(steps[0]?.tokens.filter(({ tag }) => tag === "h3")).toHaveLength(2);
  });

  it("keeps a page without steps whole", () => {
    expect(parse("# T\n\ntext").steps).toEqual([]);
  });

  it("reads a title without its markup", () => {
    expect(parse("## What *really* `happened`\n").steps[0]?.title).toBe("What really happened");
  });

  it("numbers a step whose heading has no id", () => {
    expect(parse("## One\n\n## Two\n").steps.map(({ id }) => id)).toEqual(["step-1", "step-2"]);
  });
});
