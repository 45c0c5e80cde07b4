import { expect, it } from "vitest";
import { newestPlace } from "../../../src/model/progress/newestPlace.js";

const place = (at: number) => ({ step: "s", number: 1, title: "S", at });

it("finds the place to which the reader came last, among lessons that are there", () => {
  const places = { a: place(1), b: place(3), gone: place(9), c: place(2) };
  expect(newestPlace({ places }, (name) => name !== "gone")).toMatchObject({ lesson: "b", at: 3 });
  expect(newestPlace({ places: {} }, () => true)).toBeUndefined();
  expect(newestPlace({ places: { b: place(1), a: place(1) } }, () => true)?.lesson).toBe("a");
});
