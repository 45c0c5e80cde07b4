import { describe, expect, it } from "vitest";
import {
  countMemoWords,
  emptyMemo,
  isEmptyMemo,
  type Memo,
  missingParts,
} from "../../../src/model/judgement/memo.js";
import { toMarkdown } from "../../../src/model/judgement/toMarkdown.js";

const picked = { claim: "c04", side: "for", text: "Less arrived.", source: "An office" } as const;
const whole: Memo = {
  stand: "Build two plants.",
  first: { picked, shows: "It stopped." },
  second: { picked: { ...picked, claim: "c12", side: "qualifies" }, shows: "" },
  against: { picked: { ...picked, claim: "c06", side: "against" }, shows: "" },
  change: "A document.",
};

describe("missingParts", () => {
  it("names every part of an empty memo, in the order of the page", () => {
    expect(missingParts(emptyMemo)).toEqual(["stand", "first", "second", "against", "change"]);
  });

  it("wants evidence to be picked, not only written about", () => {
    expect(missingParts({ ...whole, second: { shows: "words" } })).toEqual(["second"]);
    expect(missingParts(whole)).toEqual([]);
  });
});

describe("isEmptyMemo", () => {
  it("is true of blanks only", () => {
    expect(isEmptyMemo({ ...emptyMemo, stand: " \n" })).toBe(true);
    expect(isEmptyMemo({ ...emptyMemo, first: { picked, shows: "" } })).toBe(false);
  });
});

describe("countMemoWords", () => {
  it("counts what the learner wrote and not what was picked", () => {
    expect(countMemoWords(emptyMemo)).toBe(0);
    expect(countMemoWords(whole)).toBe(7);
  });
});

describe("toMarkdown", () => {
  const text = toMarkdown(whole, { day: "25 November 2026" });

  it("has every part under its heading, with the evidence quoted and its claim named", () => {
    expect(text.match(/^## .*$/gm)).toHaveLength(5);
    expect(text).toContain("> Less arrived.");
    expect(text).toContain("Evidence for claim 4 of the ledger (An office).");
    expect(text).toContain("Evidence on the limits of claim 12");
    expect(text.endsWith("25 November 2026.\n")).toBe(true);
  });

  it("says so where nothing is written", () => {
    expect(toMarkdown(emptyMemo, { day: "today" }).match(/\(nothing yet\)/g)).toHaveLength(5);
  });

  it("keeps what a learner wrote as text", () => {
    const odd = toMarkdown({ ...whole, stand: "# <b>*a*</b>\n1. x" }, { day: "today" });
    expect(odd).toContain("\\# \\<b\\>\\*a\\*\\</b\\>\n1\\. x");
  });
});
