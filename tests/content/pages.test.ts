import { describe, expect, it } from "vitest";
import { checkContent } from "../../src/site/check/checkContent.js";
import { formatFinding } from "../../src/site/formatFinding.js";

const { findings, pages } = checkContent();

describe("the pages", () => {
  it("are read", () => expect(pages).toBeGreaterThanOrEqual(2));

  it("have no mistake in facts, figures, questions or front matter, and no digit without a source", () => {
    const errors = findings.filter(({ severity }) => severity === "error");
    expect(errors.map(formatFinding)).toEqual([]);
  });
});
