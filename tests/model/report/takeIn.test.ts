import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeProgress } from "../../../src/model/progress/mergeProgress.js";
import { emptyProgress, type Progress } from "../../../src/model/progress/progress.js";
import { indexCourse } from "../../../src/model/report/courseIndex.js";
import { parseTakeAlong, takeAlongName, toTakeAlong } from "../../../src/model/report/takeAlong.js";
import { planTakeIn, takeIn } from "../../../src/model/report/takeIn.js";
import { anyProgress, anyProgressToday } from "../progress/arbitraryProgress.js";
import { attempt, course, state } from "./course.js";

const index = indexCourse(course);
const now = new Date(2010, 8, 7);
const there = (progress: Progress): Progress => {
  const taken = parseTakeAlong(toTakeAlong(progress, now));
  if (!("progress" in taken)) throw new Error(taken.problem);
  return taken.progress;
};
const of = (items: Progress["items"]): Progress => ({ ...emptyProgress, items });
const record = (hash: string, ...times: number[]) => ({
  hash,
  ...state(...times.map((at) => attempt({ at }))),
});

describe("what is taken along", () => {
  it("is the same when taken in elsewhere", () => {
    fc.assert(
      fc.property(anyProgress, (progress) => {
        expect(there(progress)).toEqual(progress);
        expect(planTakeIn(emptyProgress, there(progress), index).after).toEqual(progress);
      }),
    );
  });

  it("is named by its day", () => {
    expect(takeAlongName(now)).toBe("rare-leverage-progress-2010-09-07.json");
  });
});

describe("takeIn", () => {
  it("is mergeProgress while wordings are the same", () => {
    fc.assert(
      fc.property(anyProgressToday, anyProgressToday, (a, b) => {
        expect(takeIn(a, there(b), index)).toEqual(mergeProgress(a, b));
      }),
    );
  });

  it("is the same in either order, and changes nothing the second time", () => {
    fc.assert(
      fc.property(anyProgress, anyProgress, (a, b) => {
        const both = takeIn(a, b, index);
        expect(takeIn(b, a, index)).toEqual(both);
        expect(takeIn(both, b, index)).toEqual(both);
        expect(planTakeIn(both, b, index)).toMatchObject({ attempts: 0, items: 0, more: false });
      }),
    );
  });

  it("loses no attempt at a wording of today, and counts those that it leaves out", () => {
    fc.assert(
      fc.property(anyProgress, anyProgress, (a, b) => {
        const plan = planTakeIn(a, b, index);
        let [kept, here] = [0, 0];
        for (const { attempts } of Object.values(plan.after.items)) kept += attempts.length;
        for (const { attempts } of Object.values(a.items)) here += attempts.length;
        expect(kept).toBe(here + plan.attempts - plan.givingWay);
        for (const from of [a, b]) {
          for (const [id, { hash, attempts }] of Object.entries(from.items)) {
            if (index.get(id)?.item.hash !== hash) continue;
            for (const one of attempts) expect(plan.after.items[id]?.attempts).toContainEqual(one);
          }
        }
      }),
    );
  });

  it("lets today's wording stay, even when another was answered later", () => {
    const [today, other] = [of({ a: record("h1", 1) }), of({ a: record("h2", 9) })];
    expect(takeIn(today, other, index)).toEqual(today);
    expect(takeIn(other, today, index)).toEqual(today);
    expect(planTakeIn(today, other, index)).toMatchObject({ attempts: 0, leftOut: 1 });
    expect(planTakeIn(other, today, index)).toMatchObject({ attempts: 1, givingWay: 1 });
  });

  it("puts a file's attempts in the order of time", () => {
    const { after } = planTakeIn(emptyProgress, of({ a: record("h1", 9, 3) }), index);
    expect(after.items.a?.attempts.map(({ at }) => at)).toEqual([3, 9]);
  });

  it("says when nothing but a place is new", () => {
    const place = { step: "s", number: 1, title: "S", at: 1 };
    const plan = planTakeIn(emptyProgress, { ...emptyProgress, places: { one: place } }, index);
    expect(plan).toMatchObject({ attempts: 0, items: 0, more: true, tooMuch: false });
  });

  it("says when it would be more than can be read again", () => {
    const many = (letter: string) =>
      of(
        Object.fromEntries(
          Array.from({ length: 3000 }, (_, i) => [`${letter}${i}`, record("h", 1)]),
        ),
      );
    expect(planTakeIn(many("a"), many("b"), index).tooMuch).toBe(true);
    expect(planTakeIn(many("a"), many("a"), index).tooMuch).toBe(false);
  });
});

describe("parseTakeAlong", () => {
  const valid = JSON.parse(toTakeAlong(of({ a: record("h1", 1) }), now));
  const json = (change: object) => JSON.stringify({ ...valid, ...change });

  it.each([
    ["", "notJson"],
    ["{", "notJson"],
    ["null", "notOurs"],
    ["[]", "notOurs"],
    [JSON.stringify(valid.progress), "notOurs"],
    [json({ format: "other" }), "notOurs"],
    [json({ edition: 2 }), "newer"],
    [json({ progress: { ...valid.progress, version: 4 } }), "newer"],
    [" ".repeat(4_001_001), "tooLong"],
  ])("refuses %.50s", (text, problem) => expect(parseTakeAlong(text)).toEqual({ problem }));

  it.each([
    [{ edition: "1" }, "edition"],
    [{ edition: Number.NaN }, "edition"],
    [{ exported: "<b>" }, "exported"],
    [{ exported: "2010-99-07T00:00:00.000Z" }, "exported"],
    [{ progress: undefined }, "progress"],
    [
      { progress: { ...valid.progress, items: { a: { ...record("h"), revealed: 1 } } } },
      "items.a.revealed",
    ],
    [
      { progress: { ...valid.progress, items: { [`A${"<".repeat(500)}`]: record("h") } } },
      /^items\.A<+…$/,
    ],
  ])("says which field is wrong: %#", (change, field) => {
    const pattern = typeof field === "string" ? field : expect.stringMatching(field);
    expect(parseTakeAlong(json(change))).toEqual({ problem: "field", field: pattern });
  });

  it("reads a file that an editor has given a byte order mark", () => {
    expect(parseTakeAlong(`\uFEFF${json({})}`)).toHaveProperty("progress");
  });
});
