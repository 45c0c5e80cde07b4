import MarkdownIt from "markdown-it";
import { describe, expect, it } from "vitest";
import { gapNumbers, malformedGaps, renderGaps } from "../../../src/items/cloze/gapMarks.js";

const md = new MarkdownIt();
const render = (text: string, env = {}) =>
  renderGaps(text, {
    inline: (markdown) => md.renderInline(markdown, env),
    fill: (gap) => `<gap-${gap}>`,
  });

describe("gaps", () => {
  it("are found as they are read", () => {
    expect(gapNumbers("[[2]] and [[ 1 ]], [[12]]; not [3] nor [[x]]")).toEqual([2, 1, 12]);
    expect(gapNumbers("none")).toEqual([]);
    expect(malformedGaps("[[1]] [[x]] [[]] [[1a]] [[2]]")).toEqual(["[[x]]", "[[]]", "[[1a]]"]);
  });

  it("are filled within Markdown, and are no links", () => {
    expect(render("In [[1]], **so [[2]]** and *[[3]]*.")).toBe(
      "In <gap-1>, <strong>so <gap-2></strong> and <em><gap-3></em>.",
    );
    const references = { references: { "1": { href: "#", title: "" } } };
    expect(render("In [[1]].", references)).toBe("In <gap-1>.");
    expect(render("[[1]]")).toBe("<gap-1>");
    expect(render("a < b & [[1]][[2]]")).toBe("a &lt; b &amp; <gap-1><gap-2>");
    expect(render("no gap")).toBe("no gap");
  });
});
