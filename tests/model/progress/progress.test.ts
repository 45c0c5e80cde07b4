import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Attempt } from "../../../src/model/item/attempt.js";
import { parseProgress } from "../../../src/model/progress/parseProgress.js";
import {
  emptyProgress,
  findItem,
  mostAttempts,
  recordGame,
  recordPlace,
} from "../../../src/model/progress/progress.js";
import { recordItem } from "../../../src/model/progress/recordItem.js";
import { anyProgress } from "./arbitraryProgress.js";

const attempt = (at: number): Attempt => ({ response: 1, score: 1, confidence: "know", at });
const record = (hash: string, ...times: number[]) => ({
  hash,
  attempts: times.map(attempt),
  revealed: false,
});

describe("recordItem", () => {
  it("adds to what is remembered of the same wording", () => {
    const one = recordItem(emptyProgress, "a", record("h1", 1));
    const two = recordItem(one, "a", { ...record("h1", 2), revealed: true });
    expect(findItem(two, "a", "h1")).toEqual({
      attempts: [attempt(1), attempt(2)],
      revealed: true,
    });
  });

  it("forgets a changed item's own attempts and no others", () => {
    const before = recordItem(
      recordItem(emptyProgress, "a", record("h1", 1)),
      "b",
      record("h9", 2),
    );
    expect(findItem(before, "a", "h2")).toBeUndefined();
    const after = recordItem(before, "a", record("h2", 3));
    expect(findItem(after, "a", "h2")?.attempts).toEqual([attempt(3)]);
    expect(findItem(after, "a", "h1")).toBeUndefined();
    expect(findItem(after, "b", "h9")?.attempts).toEqual([attempt(2)]);
  });

  it("keeps the first attempt, which counts, and the latest", () => {
    const times = Array.from({ length: mostAttempts + 5 }, (_, i) => i);
    const state = findItem(recordItem(emptyProgress, "a", record("h", ...times)), "a", "h");
    expect(state?.attempts).toHaveLength(mostAttempts);
    expect(state?.attempts[0]?.at).toBe(0);
    expect(state?.attempts.at(-1)?.at).toBe(mostAttempts + 4);
  });

  it("finds nothing under the names of every object", () => {
    expect(findItem(emptyProgress, "constructor", "h")).toBeUndefined();
  });
});

describe("recordGame", () => {
  const game = { setup: "0000000", moves: "tw", at: 1 };

  it("puts a game in place of the one before, also a shorter one: the player began anew", () => {
    const before = recordGame(emptyProgress, "a", game);
    const after = recordGame(recordGame(before, "b", game), "a", { ...game, moves: "" });
    expect(after.games).toEqual({ a: { ...game, moves: "" }, b: game });
  });

  it("forgets a game, and leaves no trace of the last", () => {
    const before = recordGame(emptyProgress, "a", game);
    expect(recordGame(before, "a", undefined)).toEqual(emptyProgress);
    expect(recordGame(emptyProgress, "a", undefined)).toEqual(emptyProgress);
  });
});

describe("parseProgress", () => {
  it("reads back what is stored", () => {
    fc.assert(
      fc.property(anyProgress, (progress) => {
        expect(parseProgress(JSON.stringify(progress))).toEqual({ progress });
      }),
    );
    const place = { step: "one", number: 1, title: "One <b>", at: 5 };
    const progress = recordPlace(emptyProgress, "japan-2010", place);
    expect(parseProgress(JSON.stringify(progress))).toEqual({ progress });
  });

  it("reads what the first and the second edition stored", () => {
    const { version: _, ...rest } = recordPlace(emptyProgress, "a", {
      ...{ step: "one", number: 1, title: "One", at: 5 },
    });
    for (const version of [1, 2]) {
      expect(parseProgress(JSON.stringify({ version, ...rest }))).toEqual({
        progress: { version: 3, ...rest },
      });
    }
  });

  it("knows what a later edition stored", () => {
    const text = JSON.stringify({ ...emptyProgress, version: 4, more: {} });
    expect(parseProgress(text)).toMatchObject({ newer: true });
  });

  const valid = {
    version: 3,
    items: { a: { hash: "h", attempts: [attempt(1)], revealed: false } },
    places: {},
  };
  const withAttempt = (change: object) => ({
    ...valid,
    items: { a: { ...valid.items.a, attempts: [{ ...attempt(1), ...change }] } },
  });
  const withGame = (change: object) => ({
    ...valid,
    games: { g: { setup: "0000000", moves: "tw", at: 1, ...change } },
  });
  const many = Object.fromEntries(Array.from({ length: 5001 }, (_, i) => [`a${i}`, valid.items.a]));

  it.each([
    ["{", "not JSON"],
    ["", "not JSON"],
    ["null", "progress"],
    ["[]", "version"],
    [JSON.stringify({ ...valid, version: "2" }), "version"],
    [JSON.stringify({ ...valid, more: 1 }), "more"],
    [JSON.stringify({ version: 3, items: {} }), "places"],
    [JSON.stringify(withAttempt({ score: 2 })), "items.a.attempts.0.score"],
    [JSON.stringify(withAttempt({ at: 1.5 })), "items.a.attempts.0.at"],
    [JSON.stringify(withAttempt({ confidence: "sure" })), "items.a.attempts.0.confidence"],
    [JSON.stringify(withAttempt({ response: "<b>" })), "items.a.attempts.0.response"],
    [JSON.stringify(withAttempt({ traps: ["<b>"] })), "items.a.attempts.0.traps.0"],
    [JSON.stringify({ ...valid, exam: { day: "tomorrow", at: 1 } }), "exam.day"],
    [JSON.stringify(withGame({ setup: "<b>" })), "games.g.setup"],
    [JSON.stringify(withGame({ moves: "tx" })), "games.g.moves"],
    [JSON.stringify(withGame({ moves: "t".repeat(101) })), "games.g.moves"],
    [JSON.stringify(withGame({ lesson: "../x" })), "games.g.lesson"],
    [JSON.stringify(withGame({ at: -1 })), "games.g.at"],
    [JSON.stringify(withGame({ more: 1 })), "games.g.more"],
    [JSON.stringify({ ...valid, items: { "<b>": valid.items.a } }), "items.<b>"],
    [JSON.stringify({ ...valid, items: many }), "items"],
    [`"${"x".repeat(4_000_001)}"`, "too long"],
  ])("refuses %.60s", (text, reason) => {
    expect(parseProgress(text)).toEqual({ reason: expect.stringContaining(reason) });
  });

  it("answers any text, and never throws", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => "reason" in parseProgress(text)),
      {
        numRuns: 2000,
      },
    );
  });
});
