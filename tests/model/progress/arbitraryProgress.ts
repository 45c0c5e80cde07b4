import fc from "fast-check";
import type { Attempt } from "../../../src/model/item/attempt.js";
import type { ItemRecord, PlaceRecord, Progress } from "../../../src/model/progress/progress.js";

const id = fc.constantFrom("a", "b", "jp-c", "d-2");
const at = fc.integer({ min: 0, max: 40 });

const attempt: fc.Arbitrary<Attempt> = fc.record({
  response: fc.oneof(fc.integer(), fc.array(fc.nat(5), { maxLength: 4 })),
  score: fc.constantFrom(null, 0, 0.5, 1),
  confidence: fc.constantFrom("guess", "think", "know"),
  at,
});

const item: fc.Arbitrary<ItemRecord> = fc
  .record({
    hash: fc.constantFrom("h1", "h2"),
    attempts: fc.array(attempt, { maxLength: 4 }),
    revealed: fc.boolean(),
  })
  // As they are stored: in the order of time, none twice.
  .map((record) => {
    const once = new Map(record.attempts.map((each) => [each.at, each]));
    return { ...record, attempts: [...once.values()].sort((a, b) => a.at - b.at) };
  });

const place: fc.Arbitrary<PlaceRecord> = fc.record({
  step: fc.constantFrom("one", "two"),
  number: fc.integer({ min: 1, max: 9 }),
  title: fc.constantFrom("One", "Two"),
  at,
});

/** Any progress that may be stored. */
export const anyProgress: fc.Arbitrary<Progress> = fc.record({
  version: fc.constant(1 as const),
  items: fc.dictionary(id, item, { noNullPrototype: true }),
  places: fc.dictionary(id, place, { noNullPrototype: true }),
});

/** Any progress at one state of the course, where an item has one wording. */
export const anyProgressToday: fc.Arbitrary<Progress> = anyProgress.map((progress) => {
  const items = Object.entries(progress.items).map(([key, record]) => [
    key,
    { ...record, hash: "h" },
  ]);
  return { ...progress, items: Object.fromEntries(items) };
});
