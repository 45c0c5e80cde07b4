import { describe, expect, it } from "vitest";
import { isLesson, toLesson } from "../../src/model/lesson.js";

const spec = {
  lesson: 3,
  question: "Why?",
  minutes: 40,
  objectives: [{ id: "a-1", text: "Say why." }],
};

describe("toLesson", () => {
  it("completes what an author may leave out", () => {
    expect(toLesson(spec)).toEqual({ ...spec, prior: [], misconceptions: [], claims: [] });
  });

  it("names each field that is missing or wrong", () => {
    expect(() => toLesson({ ...spec, minutes: "long", objectives: [] })).toThrow(
      /minutes: .*objectives: /,
    );
  });

  it("names the field of an entry in a list", () => {
    expect(() => toLesson({ ...spec, objectives: [{ id: "a-1" }] })).toThrow(/objectives\.0\.text/);
  });
});

describe("isLesson", () => {
  it("tells a lesson from another page", () => {
    expect(isLesson(spec)).toBe(true);
    expect(isLesson({ title: "Start" })).toBe(false);
  });
});
