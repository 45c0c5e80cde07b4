import { describe, expect, it } from "vitest";
import { renderStimulus } from "../../../src/site/item/renderStimulus.js";
import { readStimulus } from "../../../src/site/item/stimulusSpec.js";

const place = { file: "docs/a.md", line: 10 };
const inline = (text: string) => text.replaceAll("<", "&lt;");

describe("a stimulus", () => {
  it("becomes a section that items can link to, a paragraph for each", () => {
    const yaml = "id: two-reports\ntitle: Two reports <b>\ntext: |\n  One day.\n\n  Another.\n";
    const html = renderStimulus(yaml, place, inline);
    expect(html).toContain('id="stimulus-two-reports"');
    expect(html).toContain("Two reports &lt;b&gt;");
    expect(html).toContain("<p>One day.</p>\n<p>Another.</p>");
  });

  it("holds a figure", () => {
    const html = renderStimulus("id: x\ntitle: X\nfigure: exportQuotas\n", place, inline);
    expect(html).toContain("<svg");
  });

  it.each([
    ["id: x\ntitle: X", "docs/a.md:10: stimulus: needs either a text or a figure"],
    ["id: x\ntitle: X\ntext: a\nfigure: b", "needs either a text or a figure"],
    ["title: X\ntext: a", "docs/a.md:10: stimulus: id: missing"],
    ["id: x\ntitle: X\ntext: a\nmore: b", "docs/a.md:13: stimulus: more: unknown field"],
    ["id: [", "docs/a.md:10:"],
  ])("tells what is wrong with it: %s", (yaml, message) => {
    expect(() => readStimulus(yaml, place)).toThrow(message);
  });
});
