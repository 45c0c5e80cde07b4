import { describe, expect, it } from "vitest";
import { claimLessons } from "../../../src/site/check/claimLessons.js";
import { formatFinding } from "../../../src/site/formatFinding.js";

const lesson = (number: number, ...claims: string[]) => ({
  file: `${number}.md`,
  content: "",
  offset: 0,
  data: {
    ...{ lesson: number, question: "Why?", minutes: 1, claims },
    objectives: [{ id: "a-1", text: "Tell." }],
  },
});
const ledger = (claims: Record<string, number[]>) =>
  new Map(Object.entries(claims).map(([id, lessons]) => [id, { lessons }]));
const said = (pages: ReturnType<typeof lesson>[], claims: Record<string, number[]>) =>
  claimLessons(pages, ledger(claims), "claims.yaml").map(formatFinding);

describe("claimLessons", () => {
  it("is silent where ledger and lessons agree", () => {
    expect(said([lesson(1, "c01"), lesson(2, "c01", "c02")], { c01: [1, 2], c02: [2] })).toEqual(
      [],
    );
  });

  it("is an error where all lessons are there and none tests the claim", () => {
    expect(said([lesson(1), lesson(2)], { c01: [1, 2] })).toEqual([
      "claims.yaml: error: claim c01: lessons: none of them (1, 2) has it among its claims",
    ]);
  });

  it("is a warning, one for all, as long as a lesson is missing", () => {
    expect(said([lesson(1)], { c01: [1, 2], c02: [3] })).toEqual([
      "claims.yaml: warning: claims that no lesson tests yet, with the lessons that are to: c01 (1, 2), c02 (3)",
    ]);
  });

  it("warns where a lesson and the ledger differ", () => {
    expect(said([lesson(1, "c01", "c02"), lesson(2)], { c01: [1, 2], c02: [] })).toEqual([
      expect.stringContaining("claim c02"),
      "1.md:1: warning: claims: claims.yaml does not say that this lesson tests c02",
      "2.md:1: warning: claims: claims.yaml says that this lesson tests c01",
    ]);
  });
});
