import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { guessSuffix } from "../../../src/items/guessSuffix.js";
import type { ItemState } from "../../../src/model/item/attempt.js";
import { emptyProgress, findItem } from "../../../src/model/progress/progress.js";
import { calibrate, wilson } from "../../../src/model/report/calibration.js";
import { findRemembered, indexCourse } from "../../../src/model/report/courseIndex.js";
import { countAttempts, forgetLesson, isEmpty } from "../../../src/model/report/forget.js";
import { isReached, reportLesson } from "../../../src/model/report/lessonReport.js";
import { findMisconceptions } from "../../../src/model/report/misconceptions.js";
import { findRemains } from "../../../src/model/report/remains.js";
import {
  countStandings,
  isKnown,
  sitting,
  standingOf,
} from "../../../src/model/report/standing.js";
import { timeByLesson } from "../../../src/model/report/timeSpent.js";
import { findWritten } from "../../../src/model/report/written.js";
import { anyProgress } from "../progress/arbitraryProgress.js";
import { attempt, course, courseItem, state } from "./course.js";

const index = indexCourse(course);
const [one] = course;
const seen = (...attempts: Parameters<typeof state>): ItemState => ({
  ...state(...attempts),
  revealed: true,
});
const wrong = attempt({ score: 0, traps: ["m1"] });
const report = (states: Record<string, ItemState>) => reportLesson(one!, ({ id }) => states[id]);

describe("standingOf", () => {
  it.each([
    [undefined, "open"],
    [state(), "open"],
    [state(attempt()), "right"],
    [state(wrong, attempt({ at: 2 })), "later"],
    [state(attempt({ score: 0.5 })), "wrong"],
    [seen(), "seen"],
    [seen(attempt()), "seen"],
    [state(attempt({ score: null })), "noted"],
    [seen(attempt({ score: null })), "noted"],
  ] as const)("%j → %s", (of, standing) => expect(standingOf(of)).toBe(standing));

  it("counts nothing as nought", () => {
    expect(Object.values(countStandings([])).every((n) => n === 0)).toBe(true);
  });
});

describe("isKnown", () => {
  it.each([
    ["nothing", undefined, false],
    ["right at first", state(attempt()), true],
    ["right after the answer was opened", seen(attempt()), false],
    ["repeated at once", state(wrong, attempt({ at: 2 })), false],
    ["repeated in a later sitting", state(wrong, attempt({ at: 1 + sitting })), true],
    ["opened, and right in a later sitting", seen(wrong, attempt({ at: 1 + sitting })), true],
    ["a judgement", state(attempt({ score: null })), false],
  ])("%s", (_name, of, known) => expect(isKnown(of)).toBe(known));
});

describe("objectives", () => {
  const reached = (states: Record<string, ItemState>) =>
    report(states).objectives.map((objective) => objective.reached);

  it("are reached by the item that applies them, or by all", () => {
    expect(reached({})).toEqual([false, false]);
    expect(reached({ a: state(attempt()) })).toEqual([false, false]);
    expect(reached({ b: state(attempt()) })).toEqual([true, false]);
    expect(reached({ b: seen(attempt()) })).toEqual([false, false]);
  });

  it("that have judgements only are reached when all are answered", () => {
    expect(reached({ "jp-c": state(attempt({ score: null })) })).toEqual([false, true]);
  });

  it("without items are never reached", () => expect(isReached([])).toBe(false));
});

describe("calibrate", () => {
  const item = (of: ItemState | undefined) => ({
    item: courseItem("x"),
    state: of,
    standing: standingOf(of),
  });

  it("counts first attempts at what has a key and was not seen before", () => {
    const states = [
      state(attempt()),
      state(attempt({ score: 0.5 }), attempt()),
      state(attempt({ confidence: "guess" })),
      state(attempt({ score: null })),
      seen(attempt()),
      state(),
      undefined,
    ];
    expect(calibrate(states.map(item))).toMatchObject([
      { confidence: "guess", right: 1, total: 1 },
      { confidence: "think", right: 0, total: 0, low: 0, high: 1 },
      { confidence: "know", right: 1, total: 2 },
    ]);
  });

  it("has an interval that holds the share, stays in 0 … 1 and shrinks with more answers", () => {
    fc.assert(
      fc.property(fc.nat(300), fc.nat(300), (x, y) => {
        const [right, total] = [Math.min(x, y), Math.max(x, y, 1)];
        const { low, high } = wilson(right, total);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(right / total + 1e-12);
        expect(high).toBeGreaterThanOrEqual(right / total - 1e-12);
        const more = wilson(2 * right, 2 * total);
        expect(more.high - more.low).toBeLessThan(high - low);
      }),
    );
  });

  it("gives the interval of the textbooks", () => {
    // Computed apart from this code: 7 of 9 at 95 percent.
    expect(wilson(7, 9).low).toBeCloseTo(0.4526, 3);
    expect(wilson(7, 9).high).toBeCloseTo(0.9368, 3);
    expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
  });
});

describe("findMisconceptions", () => {
  const outcome = (states: Record<string, ItemState>) =>
    findMisconceptions(report(states)).map(({ outcome: what, times }) => [what, times]);

  it("tells what became of each since it showed last", () => {
    expect(outcome({})).toEqual([]);
    expect(outcome({ a: state(wrong) })).toEqual([["met", 1]]);
    expect(outcome({ a: state(wrong, attempt({ at: 2 })) })).toEqual([["corrected", 1]]);
    const later = attempt({ at: 1 + sitting });
    expect(outcome({ a: state(wrong, later) })).toEqual([["overcome", 1]]);
    const again = { ...wrong, at: 2 + sitting };
    expect(outcome({ a: state(wrong, later, again) })).toEqual([["met", 2]]);
  });

  it("is no better than its worst item", () => {
    const states = { a: state(wrong, attempt({ at: 1 + sitting })), b: state(wrong) };
    expect(findMisconceptions(report(states))).toMatchObject([
      { text: "All cases are real.", outcome: "met", items: [{ id: "a" }, { id: "b" }] },
    ]);
  });

  it("that the lesson names no more show their id, the unsolved first", () => {
    const old = attempt({ score: 0, traps: ["old"] });
    const states = { a: state(wrong, attempt({ at: 1 + sitting })), b: state(old) };
    expect(findMisconceptions(report(states)).map(({ text }) => text)).toEqual([
      "old",
      "All cases are real.",
    ]);
  });
});

describe("what is remembered", () => {
  const record = (hash: string, ...of: ItemState["attempts"]) => ({ hash, ...state(...of) });
  const progress = {
    ...emptyProgress,
    items: {
      a: record("h1", attempt({ took: 60_000 }), attempt({ at: 2, took: 30_000 })),
      "a--first": record("h1", attempt({ took: 5000, score: null })),
      b: record("older", attempt({ took: 1000, response: { values: [1], text: "My <b>text" } })),
      lost: { ...record("h9", attempt()), note: { text: "A note", at: 4 } },
      "d-2": record("h1", attempt()),
    },
    places: { one: { step: "first", number: 1, title: "First", at: 1 } },
  };

  it("finds guesses by their item", () => {
    expect(findRemembered(index, `a${guessSuffix}`)?.item.id).toBe("a");
    expect(findRemembered(index, "lost")).toBeUndefined();
  });

  it("adds up the time by lesson", () => {
    expect([...timeByLesson(progress, index)]).toEqual([
      ["one", 96_000],
      ["two", 0],
    ]);
  });

  it("counts what belongs to no item of today", () => {
    expect(findRemains(progress, index)).toEqual({ older: 1, gone: 1, goneItems: 1 });
    expect(findItem(progress, "b", "h1")).toBeUndefined();
  });

  it("finds every text again", () => {
    expect(findWritten(progress, index)).toMatchObject([
      { id: "b", sort: "answer", text: "My <b>text", older: true },
      { id: "lost", sort: "note", text: "A note", found: undefined },
    ]);
  });

  it("is forgotten lesson by lesson", () => {
    const after = forgetLesson(progress, one!, index);
    expect(Object.keys(after.items)).toEqual(["lost", "d-2"]);
    expect(after.places).toEqual({});
    expect(isEmpty(after)).toBe(false);
    expect([countAttempts(progress), countAttempts(after)]).toEqual([6, 2]);
  });

  it("loses the games of a forgotten lesson, and those of no other", () => {
    const game = { setup: "0000000", moves: "tw", at: 1 };
    const games = { a: { ...game, lesson: one!.name }, b: { ...game, lesson: "other" }, c: game };
    const after = forgetLesson({ ...progress, games }, one!, index);
    expect(after.games).toEqual({ b: games.b, c: games.c });
    expect(forgetLesson({ ...progress, games: { a: games.a } }, one!, index).games).toBeUndefined();
    expect(isEmpty({ ...emptyProgress, games })).toBe(false);
  });

  it("of any kind is reported without a throw", () => {
    fc.assert(
      fc.property(anyProgress, (any) => {
        for (const lesson of course) {
          const made = reportLesson(lesson, ({ id, hash }) => findItem(any, id, hash));
          findMisconceptions(made);
          const counts = countStandings(made.items.map(({ standing }) => standing));
          const sum = Object.values(counts).reduce((a, b) => a + b, 0);
          expect(sum).toBe(lesson.items.length);
          expect(calibrate(made.items).every(({ right, total }) => right <= total)).toBe(true);
        }
        findWritten(any, index);
        findRemains(any, index);
      }),
    );
  });
});
