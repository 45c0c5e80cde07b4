import { describe, expect, it } from "vitest";
import { toItem } from "../../../src/items/spec/toItem.js";

function messages({ why = "It came first.", text = "That one" }): string[] {
  const options = [
    { text: "This one", key: true, why },
    { text, why: "It came later." },
  ];
  const item = { id: "a", kind: "choice", objective: "one", stem: "Which?", options };
  return toItem(item, { facts: new Map() }).problems.map(({ message }) => message);
}

describe("feedback", () => {
  it.each([
    "Right.",
    "Wrong!",
    "Not quite.",
    "That's right!",
    "This is the right answer.",
    "No, that is wrong.",
    "Sorry, not correct.",
    "*Correct.*",
    "Yes, exactly.",
  ])("that only says right or wrong is refused: %s", (why) => {
    expect(messages({ why })).toEqual(["says only right or wrong; say why"]);
  });

  it.each(["Right: it came first.", "No boat came at noon.", "It is true of the red boat only."])(
    "that says why is taken: %s",
    (why) => expect(messages({ why })).toEqual([]),
  );
});

describe("an option", () => {
  it.each([
    "All of the above.",
    "None of these",
    "All the above",
    "Neither of them.",
    "None of the other options",
    "Both of these are right",
    "All answers are correct",
    "Both A and B",
    "1 and 3",
  ])("that points at the others is refused: %s", (text) => {
    expect(messages({ text })).toEqual([expect.stringContaining("tests reading, not knowledge")]);
  });

  it.each([
    "All of them sank that day",
    "None of these boats came back",
    "Neither",
    "Between 1 and 3",
  ])("that says something itself is taken: %s", (text) => expect(messages({ text })).toEqual([]));
});
