import type { Course, CourseItem } from "../../../src/model/course.js";
import type { Attempt, ItemState } from "../../../src/model/item/attempt.js";

/** An item of a made-up course; its hash is h1, which arbitrary progress has too. */
export const courseItem = (id: string, fields: Partial<CourseItem> = {}): CourseItem => ({
  ...{ id, hash: "h1", kind: "choice", objective: "o1", step: 1, stem: `Stem of ${id}` },
  ...{ graded: true, applies: false, ...fields },
});

/** A made-up course of two lessons. */
export const course: Course = [
  {
    ...{ name: "one", number: 1, title: "One", minutes: 10, steps: ["First", "Second"] },
    objectives: [
      { id: "o1", text: "Tell a made-up case." },
      { id: "o2", text: "Judge it." },
    ],
    misconceptions: [{ id: "m1", text: "All cases are real." }],
    items: [
      courseItem("a"),
      courseItem("b", { applies: true, step: 2 }),
      courseItem("jp-c", { objective: "o2", graded: false, step: 2 }),
    ],
  },
  {
    ...{ name: "two", number: 2, title: "Two", minutes: 5, steps: [] },
    ...{ objectives: [], misconceptions: [], items: [courseItem("d-2", { objective: "x" })] },
  },
];

/** An attempt, right and certain unless told otherwise. */
export const attempt = (fields: Partial<Attempt> = {}): Attempt => ({
  ...{ response: 1, score: 1, confidence: "know", at: 1, ...fields },
});

/** The state of an item with these attempts. */
export const state = (...attempts: Attempt[]): ItemState => ({ attempts, revealed: false });
