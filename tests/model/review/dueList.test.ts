import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apart } from "../../../src/model/review/apart.js";
import { dayIn, parseDay } from "../../../src/model/review/day.js";
import { dueList } from "../../../src/model/review/dueList.js";
import { forecast } from "../../../src/model/review/forecast.js";
import { schedule } from "../../../src/model/review/schedule.js";
import { attempt, dayOf, makeCourse, makeProgress, noon } from "./course.js";

const today = 20_100;
const now = noon(today);
const sure = { score: 0, confidence: "know" } as const;
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe("dueList", () => {
  it("has what was met and is due, the longest overdue first, and nothing else", () => {
    const course = makeCourse({ l1: { a: "one", b: "two", c: "three", d: "four", e: "five" } });
    const progress = makeProgress({
      a: [attempt(today - 3)],
      b: [attempt(today - 30)],
      c: [attempt(today - 1)],
      gone: [attempt(today - 50)],
    });
    expect(ids(dueList(progress, course, { now, dayOf }))).toEqual(["b", "a"]);
    expect(ids(dueList(progress, course, { now, dayOf, ahead: true }))).toEqual(["b", "a", "c"]);
  });

  it("puts errors that were certain first, and asks for them at once", () => {
    const course = makeCourse({ l1: { a: "one", b: "two", c: "three" } });
    const progress = makeProgress({
      a: [attempt(today - 40)],
      b: [attempt(today, sure)],
      c: [attempt(today - 9, sure), attempt(today - 9, { at: noon(today - 9) + 9000 })],
    });
    expect(ids(dueList(progress, course, { now, dayOf }))).toEqual(["b", "a", "c"]);
  });

  it("asks at once for what was revealed only, and never for a judgement", () => {
    const [lesson] = makeCourse({ l1: { a: "one", b: "two" } });
    const course = [
      {
        ...lesson!,
        items: lesson!.items.map((item) => ({ ...item, graded: item.id === "a" })),
      },
    ];
    const progress = makeProgress(
      { b: [attempt(today - 30, { score: null })] },
      { revealed: ["a"] },
    );
    expect(ids(dueList(progress, course, { now, dayOf }))).toEqual(["a"]);
  });

  it("forgets attempts at another wording, and stands an empty course and an empty memory", () => {
    const course = makeCourse({ l1: { a: "one" } });
    const changed = [{ ...course[0]!, items: [{ ...course[0]!.items[0]!, hash: "other" }] }];
    const progress = makeProgress({ a: [attempt(today - 30)] });
    expect(dueList(progress, changed, { now, dayOf })).toEqual([]);
    expect(dueList(progress, [], { now, dayOf })).toEqual([]);
    expect(dueList(makeProgress({}), course, { now, dayOf })).toEqual([]);
  });

  it("mixes lessons, and objectives within a lesson", () => {
    const course = makeCourse({
      l1: { a1: "one", a2: "one", a3: "two", a4: "two" },
      l2: { b1: "one", b2: "two" },
    });
    const days = Object.fromEntries(
      ["a1", "a2", "a3", "a4", "b1", "b2"].map((id, i) => [id, [attempt(today - 60 + i)]]),
    );
    const list = dueList(makeProgress(days), course, { now, dayOf });
    expect(ids(list)).toEqual(["a1", "b1", "a3", "b2", "a2", "a4"]);
    const [first, second] = dueList(makeProgress(days), course.slice(0, 1), { now, dayOf });
    expect([first?.id, second?.id]).toEqual(["a1", "a3"]);
  });

  it("takes a day for the learner's own", () => {
    const course = makeCourse({ l1: { a: "one" } });
    const progress = makeProgress({ a: [attempt(0, { at: Date.parse("2026-03-28T23:30:00Z") })] });
    const dueOn = (zone: string) => schedule(progress, course, { now, dayOf: dayIn(zone) })[0]?.due;
    expect(dueOn("Europe/Berlin")).toBe(parseDay("2026-03-29")! + 3);
    expect(dueOn("UTC")).toBe(parseDay("2026-03-28")! + 3);
  });
});

describe("apart", () => {
  it("has no two neighbours of one key wherever that can be avoided, and loses nothing", () => {
    const letters = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 14 });
    fc.assert(
      fc.property(letters, (list) => {
        const mixed = apart(list, (letter) => letter);
        expect(mixed.toSorted()).toEqual(list.toSorted());
        const most = Math.max(0, ...["a", "b", "c"].map((x) => list.filter((y) => x === y).length));
        const twins = mixed.filter((letter, i) => letter === mixed[i - 1]).length;
        expect(twins).toBe(Math.max(0, most - (list.length - most) - 1));
      }),
    );
  });

  it("looks at what comes before", () => {
    expect(apart(["a", "b"], (letter) => letter, "a")).toEqual(["b", "a"]);
    expect(apart(["a", "a"], (letter) => letter, "a")).toEqual(["a", "a"]);
  });
});

describe("forecast", () => {
  it("counts what is due on each day, what is overdue today, and no further", () => {
    const due = [today - 5, today, today + 1, today + 13, today + 14].map((day) => ({ due: day }));
    const counts = forecast(due, { today }).map(({ count }) => count);
    expect(counts).toEqual([2, 1, ...Array<number>(11).fill(0), 1]);
    expect(forecast([], { today, days: 2 })).toEqual([
      { day: today, count: 0 },
      { day: today + 1, count: 0 },
    ]);
  });

  it("has each day once where the clocks change", () => {
    const [berlin, start] = [dayIn("Europe/Berlin"), Date.parse("2026-10-23T20:00:00Z")];
    const day = berlin(start);
    const hours = Array.from({ length: 24 * 4 }, (_, i) => ({
      due: berlin(start + i * 3_600_000),
    }));
    const counts = forecast(hours, { today: day, days: 4 }).map(({ count }) => count);
    // From ten in the evening, summer time: two hours, a day, a day of 25 hours, a day.
    expect(counts).toEqual([2, 24, 25, 24]);
  });
});
