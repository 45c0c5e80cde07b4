import { describe, expect, it } from "vitest";
import type { CourseItem, CourseLesson } from "../../../src/model/course.js";
import { orderTest } from "../../../src/model/finalTest/orderTest.js";
import { pickTest } from "../../../src/model/finalTest/pickTest.js";
import { countOutcomes, testResult } from "../../../src/model/finalTest/testResult.js";
import { emptyProgress, type Progress } from "../../../src/model/progress/progress.js";

const item = (id: string, rest: Partial<CourseItem> = {}): CourseItem => ({
  ...{ id, hash: `hash-${id}`, kind: "choice", objective: "o-1", step: 1, stem: id },
  ...{ graded: true, applies: false, ...rest },
});

function lesson(number: number, items: CourseItem[]): CourseLesson {
  const objectives = ["o-1", "o-2"].map((id) => ({ id, text: `Do ${id}.` }));
  const parts = { steps: ["One"], objectives, misconceptions: [], items };
  return { name: `lesson-${number}`, number, title: `Lesson ${number}`, minutes: 30, ...parts };
}

const course = [1, 2, 3].map((n) =>
  lesson(n, [
    item(`l${n}-plain`),
    item(`l${n}-new`, { applies: true }),
    item(`l${n}-judged`, { objective: "o-2", graded: false, applies: true }),
    item(`l${n}-text`, { objective: "o-2", kind: "text", applies: true }),
    item(`l${n}-second`, { objective: "o-2" }),
  ]),
);

describe("pickTest", () => {
  it("takes one question for each objective, the one that applies it where there is one", () => {
    expect(pickTest(course).map(({ id }) => id)).toEqual([
      ...["l1-new", "l1-second", "l2-new", "l2-second", "l3-new", "l3-second"],
    ]);
  });

  it("prefers what a lesson had matched or put in order, which nobody knows without it", () => {
    const own = lesson(1, [
      item("new", { applies: true }),
      item("order-new", { kind: "order", applies: true }),
      item("order", { kind: "order" }),
    ]);
    expect(pickTest([own]).map(({ id }) => id)).toEqual(["order"]);
  });

  it("leaves out an objective without a question that can be asked", () => {
    expect(pickTest([lesson(1, [item("a", { kind: "text" })])])).toEqual([]);
    expect(pickTest([])).toEqual([]);
  });
});

describe("orderTest", () => {
  const entries = pickTest(course);

  it("mixes the lessons, the same for the same learner", () => {
    const order = orderTest(entries, "7");
    expect(order).toHaveLength(6);
    expect(order).toEqual(orderTest(entries, "7"));
    for (const [i, { lesson }] of order.entries()) expect(order[i + 1]?.lesson).not.toBe(lesson);
  });
});

describe("testResult", () => {
  const entries = pickTest(course).slice(0, 3);
  const attempt = (at: number, score: number | null) => ({
    ...{ response: 0, at, score, confidence: at > 9 ? ("know" as const) : ("guess" as const) },
  });
  const record = (hash: string, ...attempts: ReturnType<typeof attempt>[]) => ({
    ...{ hash, attempts, revealed: false },
  });
  const progress: Progress = {
    ...emptyProgress,
    items: {
      "l1-new": record("hash-l1-new", attempt(1, 1), attempt(12, 0.5), attempt(13, 1)),
      "l1-second": record("hash-l1-second", attempt(2, 1)),
      "l2-new": record("another wording", attempt(20, 1)),
    },
  };

  it("counts the first answer since the test began, at this wording", () => {
    const lines = testResult(entries, progress, 10);
    expect(lines.map(({ outcome }) => outcome)).toEqual(["partly", "open", "open"]);
    expect(lines.map(({ certain }) => certain)).toEqual([true, false, false]);
    expect(countOutcomes(lines)).toEqual({ right: 0, partly: 1, wrong: 0, open: 2 });
  });
});
