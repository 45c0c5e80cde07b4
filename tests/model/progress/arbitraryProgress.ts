import fc from "fast-check";
import { sides } from "../../../src/model/claim/claimSpec.js";
import type { Attempt, Response } from "../../../src/model/item/attempt.js";
import { ownVerdicts } from "../../../src/model/judgement/ownVerdict.js";
import { mergeItem } from "../../../src/model/progress/mergeProgress.js";
import type {
  GameRecord,
  ItemRecord,
  PlaceRecord,
  Progress,
} from "../../../src/model/progress/progress.js";

const side = fc.constantFrom(...sides);
const id = fc.constantFrom("a", "b", "jp-c", "d-2");
const at = fc.integer({ min: 0, max: 40 });
const confidence = fc.constantFrom("guess" as const, "think" as const, "know" as const);

const response: fc.Arbitrary<Response> = fc.oneof(
  fc.integer(),
  fc.array(fc.oneof(fc.nat(5), fc.string({ maxLength: 5 })), { maxLength: 4 }),
  fc.record({ values: fc.array(fc.nat(5), { maxLength: 3 }), text: fc.string({ maxLength: 9 }) }),
);

const attempt: fc.Arbitrary<Attempt> = fc.record(
  {
    response,
    score: fc.constantFrom(null, 0, 0.5, 1),
    confidence,
    at,
    hints: fc.nat(3),
    took: fc.nat(9),
    traps: fc.array(id, { maxLength: 2 }),
  },
  { requiredKeys: ["response", "score", "confidence", "at"] },
);

const item: fc.Arbitrary<ItemRecord> = fc
  .record(
    {
      hash: fc.constantFrom("h1", "h2"),
      attempts: fc.array(attempt, { maxLength: 4 }),
      revealed: fc.boolean(),
      hints: fc.integer({ min: 1, max: 3 }),
      draft: fc.record({ response, confidence, at }, { requiredKeys: ["response", "at"] }),
      note: fc.record({ text: fc.string({ maxLength: 9 }), at }),
    },
    { requiredKeys: ["hash", "attempts", "revealed"] },
  )
  .map((record) => {
    const once = new Map(record.attempts.map((each) => [each.at, each]));
    const stored = { ...record, attempts: [...once.values()] };
    // As they are stored: in the order of time, none twice, no draft that has been submitted.
    return mergeItem(stored, stored);
  });

const place: fc.Arbitrary<PlaceRecord> = fc.record({
  step: fc.constantFrom("one", "two"),
  number: fc.integer({ min: 1, max: 9 }),
  title: fc.constantFrom("One", "Two"),
  at,
});

const verdict = fc.record({ verdict: fc.constantFrom(...ownVerdicts), at });
const words = fc.string({ maxLength: 9 });
const evidence = fc.record(
  {
    picked: fc.record({ claim: fc.constantFrom("c01", "c20"), side, text: words, source: words }),
    shows: words,
  },
  { requiredKeys: ["shows"] },
);
const memo = fc.record({
  ...{ stand: words, first: evidence, second: evidence, against: evidence, change: words },
  at,
});
const game: fc.Arbitrary<GameRecord> = fc.record(
  {
    setup: fc.constantFrom("0000000", "8K2QZ10"),
    moves: fc.array(fc.constantFrom("t", "w"), { maxLength: 20 }).map((moves) => moves.join("")),
    lesson: id,
    at,
  },
  { requiredKeys: ["setup", "moves", "at"] },
);

/** Any progress that may be stored. */
export const anyProgress: fc.Arbitrary<Progress> = fc.record(
  {
    version: fc.constant(3 as const),
    items: fc.dictionary(id, item, { noNullPrototype: true }),
    places: fc.dictionary(id, place, { noNullPrototype: true }),
    games: fc.dictionary(id, game, { noNullPrototype: true }),
    exam: fc.record({ day: fc.constantFrom("", "2026-11-30", "2027-01-02"), at }),
    verdicts: fc.dictionary(fc.constantFrom("c01", "c04"), verdict, { noNullPrototype: true }),
    memo,
    test: fc.record({ at }),
  },
  { requiredKeys: ["version", "items", "places"] },
);

/** Any progress at one state of the course, where an item has one wording. */
export const anyProgressToday: fc.Arbitrary<Progress> = anyProgress.map((progress) => {
  const items = Object.entries(progress.items).map(([key, record]) => [
    key,
    { ...record, hash: "h" },
  ]);
  return { ...progress, items: Object.fromEntries(items) };
});
