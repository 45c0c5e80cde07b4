import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { excerpt, markText } from "../../../src/model/search/excerpt.js";

const marked = (parts: readonly { text: string; mark: boolean }[]) =>
  parts.map(({ text, mark }) => (mark ? `[${text}]` : text)).join("");

describe("markText", () => {
  it("marks whole words, whatever their capitals and accents", () => {
    expect(marked(markText("Élan, elan-like; elands", new Set(["elan"])))).toBe(
      "[Élan], [elan]-like; elands",
    );
    expect(markText("", new Set(["a"]))).toEqual([]);
  });

  it("leaves a text as it is, markup and all", () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (text, terms) => {
        const parts = markText(text, new Set(terms));
        expect(parts.map((part) => part.text).join("")).toBe(text);
      }),
    );
  });
});

describe("excerpt", () => {
  const far = `${"word ".repeat(60)}then the quota of the mine was cut ${"end ".repeat(60)}`.trim();

  it("shows the stretch with most of what was asked", () => {
    const text = marked(excerpt(`quota ${far}`, new Set(["quota", "mine"])));
    expect(text).toContain("[quota] of the [mine]");
    expect(text).toMatch(/^… word .* …$/);
  });

  it("shows a short text whole, and the start of one without a match", () => {
    expect(marked(excerpt("A short text.", new Set(["short"])))).toBe("A [short] text.");
    expect(marked(excerpt(far, new Set(["nothing"])))).toMatch(/^word word .* …$/);
    expect(excerpt("", new Set(["a"]))).toEqual([]);
  });

  it("is never much longer than it should be", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), fc.string(), (text, word) => {
        const shown = marked(excerpt(text, new Set([word]), { length: 50 }));
        expect(shown.replace(/[[\]]/g, "").length).toBeLessThanOrEqual(54);
      }),
    );
  });
});
