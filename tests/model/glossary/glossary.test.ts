import { describe, expect, it } from "vitest";
import { termsIn } from "../../../src/model/glossary/termUses.js";

describe("termsIn", () => {
  it("finds ids with and without words, in their order", () => {
    expect(termsIn("A {{term:quota}}, an {{term:embargo|embargoes}}, a {{fact:x}}.")).toEqual([
      "quota",
      "embargo",
    ]);
  });

  it("leaves what does not close", () => expect(termsIn("{{term:quota")).toEqual([]));
});
