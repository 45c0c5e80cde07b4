import { describe, expect, it } from "vitest";
import { isoDay } from "../../../src/model/review/day.js";
import { schedule } from "../../../src/model/review/schedule.js";
import { type Planned, spreadBeforeExam } from "../../../src/model/review/spreadBeforeExam.js";
import { attempt, dayOf, makeCourse, makeProgress, noon } from "./course.js";

const today = 20_100;

/** Items that were last reviewed on a day and are due long after the exam. */
function late(count: number, rest: Partial<Planned> = {}): Planned[] {
  return Array.from({ length: count }, (_, i) => ({
    ...{ id: `item-${String(i).padStart(2, "0")}`, due: today + 90, last: today - 20 },
    ...{ dueThen: today + 90, seen: false },
    ...rest,
  }));
}

const spread = (items: Planned[], { now = today, day = today + 11, set = today } = {}) =>
  spreadBeforeExam(items, { today: now, exam: { day, set } }).map(({ due }) => due - today);

describe("spreadBeforeExam", () => {
  it("spreads what comes too late evenly over the days that remain", () => {
    const days = spread(late(20));
    const counts = Array.from({ length: 10 }, (_, i) => days.filter((due) => due === i + 1).length);
    expect(counts).toEqual(Array(10).fill(2));
    expect(spread(late(2))).toEqual([1, 6]);
    expect(spread([])).toEqual([]);
  });

  it("leaves alone what comes before the exam, and moves what falls on its day", () => {
    const items = late(1, { due: today + 3, dueThen: today + 3 });
    expect(spread(items)).toEqual([3]);
    expect(spread(late(1, { due: today + 11, dueThen: today + 11 }))).toEqual([1]);
  });

  it("asks once more for each item and no oftener", () => {
    const seen = late(1, { seen: true, last: today + 1, due: today + 120 });
    expect(spread(seen, { now: today + 1 })).toEqual([120]);
  });

  it("keeps the plan from day to day; what was missed is due at once", () => {
    const items = late(4);
    expect(spread(items)).toEqual([1, 3, 6, 8]);
    expect(spread(items, { now: today + 5 })).toEqual([5, 5, 6, 8]);
    const rest = items.map((item, i) =>
      i === 0 ? { ...item, seen: true, last: today + 1 } : item,
    );
    expect(spread(rest, { now: today + 2 })).toEqual([90, 3, 6, 8]);
  });

  it("asks for nothing twice on one day", () => {
    expect(spread(late(1, { last: today + 4 }), { now: today + 4 })).toEqual([5]);
    expect(spread(late(1, { last: today }), { day: today + 1 })).toEqual([90]);
    expect(spread(late(1), { day: today + 1 })).toEqual([0]);
  });

  it("changes nothing once the day has come", () => {
    expect(spread(late(3), { now: today + 11 })).toEqual([90, 90, 90]);
    expect(spread(late(3), { now: today + 50 })).toEqual([90, 90, 90]);
  });
});

describe("schedule with an exam", () => {
  const course = makeCourse({ l1: { a: "one", b: "one", c: "one", d: "one" } });
  const easy = { confidence: "know" } as const;
  const dues = (now: number, day: number, more = {}) => {
    const exam = { day: isoDay(day), at: noon(today) };
    const progress = makeProgress(
      {
        a: [attempt(today - 1, easy)],
        b: [attempt(today - 1, easy)],
        c: [attempt(today - 9)],
        ...more,
      },
      { exam },
    );
    const items = schedule(progress, course, { now: noon(now), dayOf });
    return Object.fromEntries(items.map(({ id, due }) => [id, due - today]));
  };

  it("brings every item before the exam", () => {
    expect(dues(today, today + 5)).toEqual({ a: 1, b: 3, c: -6 });
    expect(dues(today, today + 30)).toEqual({ a: 7, b: 7, c: -6 });
  });

  it("is done with an item that was reviewed since the exam was set, and plans those met since", () => {
    const reviewed = dues(today + 1, today + 5, {
      a: [attempt(today - 1, easy), attempt(today + 1, easy)],
      d: [attempt(today + 1, easy)],
    });
    expect(reviewed.a).toBeGreaterThan(5);
    expect(reviewed.d).toBeGreaterThan(1);
    expect(reviewed.d).toBeLessThan(5);
  });

  it("takes no notice of a day that has come, is no day or lies years ahead", () => {
    const plain = { a: 7, b: 7, c: -6 };
    expect(dues(today + 5, today + 5)).toEqual(plain);
    expect(dues(today, today + 2000)).toEqual(plain);
    const progress = makeProgress({ a: [attempt(today)] }, { exam: { day: "2026-99-99", at: 5 } });
    expect(schedule(progress, course, { now: noon(today), dayOf })).toHaveLength(1);
  });
});
