import { describe, expect, it } from "vitest";
import { emptyProgress } from "../../../src/model/progress/progress.js";
import { lessonProgress } from "../../../src/model/report/lessonProgress.js";

const attempt = { at: 1, confidence: "know", score: 1, response: [0] } as const;
const state = { hash: "h1", revealed: false, hints: 0, attempts: [attempt] };
const progress = {
  ...emptyProgress,
  items: { a: state, b: { ...state, hash: "old" }, c: { ...state, attempts: [] } },
};

describe("lessonProgress", () => {
  it("counts what is answered in its present wording", () => {
    expect(lessonProgress(progress, "a:h1 b:h1 c:h1 d:h1")).toEqual({ answered: 1, total: 4 });
  });

  it("is nought of nought for a lesson without questions", () => {
    expect(lessonProgress(progress, "")).toEqual({ answered: 0, total: 0 });
  });
});
