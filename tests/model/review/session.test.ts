import { expect, it } from "vitest";
import {
  endCurrent,
  keepQueue,
  longestSession,
  placeIn,
  startSession,
  takeNext,
} from "../../../src/model/review/session.js";

const next = (session: ReturnType<typeof startSession>, right?: boolean) =>
  takeNext(endCurrent(session, right));

it("asks one after the other and counts what was answered and skipped", () => {
  let session = takeNext(startSession(["a", "b", "c"]));
  expect([session.current, placeIn(session)]).toEqual(["a", { number: 1, total: 3 }]);
  session = next(session, true);
  expect([session.current, placeIn(session)]).toEqual(["b", { number: 2, total: 3 }]);
  session = next(session);
  expect([session.current, placeIn(session)]).toEqual(["c", { number: 3, total: 3 }]);
  session = next(session, false);
  expect(session).toEqual({
    queue: [],
    answered: [
      { id: "a", right: true },
      { id: "c", right: false },
    ],
    skipped: ["b"],
  });
});

it("leaves out what is wanted no more, and what could not be asked counts as nothing", () => {
  const session = keepQueue(takeNext(startSession(["a", "b", "c"])), (id) => id !== "b");
  expect(placeIn(session)).toEqual({ number: 1, total: 2 });
  const dropped = takeNext(session);
  expect([dropped.current, dropped.skipped, placeIn(dropped)]).toEqual([
    "c",
    [],
    { number: 1, total: 1 },
  ]);
});

it("is short, and may be empty", () => {
  const many = Array.from({ length: 100 }, (_, i) => `item-${i}`);
  expect(startSession(many).queue).toHaveLength(longestSession);
  expect(takeNext(startSession([]))).toEqual({ queue: [], answered: [], skipped: [] });
});
