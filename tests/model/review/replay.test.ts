import { createEmptyCard, fsrs, type Grade, Rating } from "ts-fsrs";
import { describe, expect, it } from "vitest";
import type { Attempt } from "../../../src/model/item/attempt.js";
import { rateAttempt } from "../../../src/model/review/rating.js";
import { replay } from "../../../src/model/review/replay.js";
import { attempt, dayLength, dayOf, noon } from "./course.js";

const start = 20_000;
const again = { score: 0 };
const hard = { confidence: "guess" } as const;
const good = { confidence: "think" } as const;
const easy = { confidence: "know" } as const;

/** Days after the first review, and what was given then. */
type History = [number, Partial<Attempt>, Grade][];

const histories: Record<string, History> = {
  "always fairly sure, on the day": [
    [0, good, Rating.Good],
    [2, good, Rating.Good],
    [13, good, Rating.Good],
    [60, good, Rating.Good],
  ],
  "forgotten, then learnt": [
    [0, again, Rating.Again],
    [1, hard, Rating.Hard],
    [3, good, Rating.Good],
    [9, again, Rating.Again],
    [10, good, Rating.Good],
    [18, easy, Rating.Easy],
  ],
  "certain from the start, and late": [
    [0, easy, Rating.Easy],
    [30, easy, Rating.Easy],
    [31, good, Rating.Good],
    [400, again, Rating.Again],
  ],
  "never remembered": [
    [0, again, Rating.Again],
    [1, again, Rating.Again],
    [2, again, Rating.Again],
    [3, again, Rating.Again],
  ],
};

/** What the library itself says: the days from each review to the next. */
function intervalsOf(history: History): number[] {
  const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false });
  let card = createEmptyCard(new Date(start * dayLength));
  return history.map(([day, , grade]) => {
    card = scheduler.next(card, new Date((start + day) * dayLength), grade).card;
    return card.scheduled_days;
  });
}

/** What we make of the attempts. */
function ourIntervals(history: History): number[] {
  const attempts = history.map(([day, given]) => attempt(start + day, given));
  return history.map(([day], i) => {
    const memory = replay({ attempts: attempts.slice(0, i + 1), revealed: false }, dayOf);
    return (memory?.due ?? Number.NaN) - start - day;
  });
}

describe("replay", () => {
  it.each(Object.entries(histories))("%s: gives the days that ts-fsrs gives", (_name, history) => {
    expect(ourIntervals(history)).toEqual(intervalsOf(history));
  });

  it("gives the same days with every version of the library", () => {
    const all = Object.entries(histories).map(([name, history]) => [name, ourIntervals(history)]);
    expect(Object.fromEntries(all)).toMatchInlineSnapshot(`
      {
        "always fairly sure, on the day": [
          3,
          11,
          46,
          165,
        ],
        "certain from the start, and late": [
          8,
          136,
          140,
          5,
        ],
        "forgotten, then learnt": [
          1,
          2,
          4,
          1,
          3,
          9,
        ],
        "never remembered": [
          1,
          1,
          1,
          1,
        ],
      }
    `);
  });

  it("counts the first attempt of a day only", () => {
    const wrong = attempt(start, again);
    const retry = attempt(start, { ...easy, at: noon(start) + 5000 });
    const once = replay({ attempts: [wrong], revealed: false }, dayOf);
    expect(replay({ attempts: [wrong, retry], revealed: false }, dayOf)).toEqual(once);
    expect(replay({ attempts: [retry, wrong], revealed: false }, dayOf)).toEqual(once);
  });

  it("passes over attempts without a score, and knows nothing without any other", () => {
    const judged = attempt(start, { score: null });
    expect(replay({ attempts: [judged], revealed: false }, dayOf)).toBeUndefined();
    expect(replay({ attempts: [], revealed: true }, dayOf)).toBeUndefined();
    expect(replay({ attempts: [judged, attempt(start)], revealed: false }, dayOf)?.reviews).toBe(1);
  });

  it("stands attempts at any time that a stored text may hold", () => {
    const attempts = [0, 1, Number.MAX_SAFE_INTEGER].map((at) => attempt(0, { at }));
    const memory = replay({ attempts, revealed: false }, dayOf);
    expect(memory?.due).toBeGreaterThan(memory?.last ?? Number.NaN);
  });
});

describe("rateAttempt", () => {
  const rate = (score: number | null, confidence: Attempt["confidence"], hints = 0) =>
    rateAttempt({ score, confidence, hints });

  it("asks for both, right and sure", () => {
    const confidences = ["guess", "think", "know"] as const;
    const table = [1, 0.5, 0.4, 0].map((score) => confidences.map((one) => rate(score, one)));
    expect(table).toEqual([
      ["hard", "good", "easy"],
      ["again", "hard", "again"],
      ["again", "again", "again"],
      ["again", "again", "again"],
    ]);
    expect(rate(null, "know")).toBeUndefined();
  });

  it("goes one step down for hints, and no higher than hard after the key was seen", () => {
    expect([rate(1, "know", 2), rate(1, "think", 1), rate(1, "guess", 1)]).toEqual([
      "good",
      "hard",
      "again",
    ]);
    const seen = (confidence: Attempt["confidence"]) =>
      rateAttempt({ score: 1, confidence }, { seen: true });
    expect([seen("know"), seen("guess")]).toEqual(["hard", "hard"]);
    const { due = 0 } = replay({ attempts: [attempt(start, easy)], revealed: true }, dayOf) ?? {};
    const { due: unseen = 0 } =
      replay({ attempts: [attempt(start, easy)], revealed: false }, dayOf) ?? {};
    expect(due).toBeLessThan(unseen);
  });
});
