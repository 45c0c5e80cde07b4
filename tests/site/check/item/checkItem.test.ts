import { describe, expect, it } from "vitest";
import { checkLesson, choice, fence } from "./lesson.js";

describe("the length of the key", () => {
  const others = ["A short one here.", "A small one there."];

  it("is reported when it gives the key away, long or short", () => {
    const long = "This one, since the harbour book has it on two pages.";
    expect(checkLesson(choice({ options: [long, ...others] }))).toEqual([
      "warning: item an-item: options: the key is 3.0 times as long as the other options, which gives it away; shorten it, or say as much in the others",
    ]);
    expect(
      checkLesson(choice({ options: [long, `${long} Indeed.`, "Neither boat."], key: 2 })),
    ).toEqual([
      expect.stringMatching(/^warning: item an-item: options: the other options are 4\.4 times/),
    ]);
  });

  it("is fine within a factor of 1.6, and between words as short as months", () => {
    expect(checkLesson(choice({ options: ["A short one, perhaps here.", ...others] }))).toEqual([]);
    expect(checkLesson(choice({ options: ["July", "September"] }))).toEqual([]);
  });

  it("is measured as read: marks, addresses and facts do not count as they are written", () => {
    const link = "[A short one](https://example.org/a/very/long/address)";
    expect(checkLesson(choice({ options: [link, ...others] }))).toEqual([]);
    const compared = "A short one yonder.{{holds:imports-2010-11 < imports-2010-10}}";
    expect(checkLesson(choice({ options: [compared, ...others] }))).toEqual([]);
    // As written, the id would make it twice as long as the others.
    const fact = "{{fact:imports-jan-aug-2010-mean}}";
    expect(checkLesson(choice({ options: [fact, "1,700 tonnes", "2,000 tonnes"] }))).toEqual([]);
  });

  it("is compared in choices by the means of keys and others", () => {
    const choices = (first: string) =>
      fence(
        "quiz",
        `id: several\nkind: choices\nobjective: one\nstem: Which?\noptions:\n${[
          first,
          "A second key.",
          "Wrong one.",
        ]
          .map((text, i) => `  - {text: "${text}", key: ${i < 2}, why: The book has it.}`)
          .join("\n")}`,
      );
    expect(checkLesson(choices("A first key."))).toEqual([]);
    expect(checkLesson(choices("A first key, with much to say for itself."))).toEqual([
      expect.stringMatching(/^warning: item several: options: the key is 2\.7 times/),
    ]);
  });
});

describe("repeated options", () => {
  it("are reported, whatever their capitals, marks and emphasis", () => {
    const options = ["The red boat.", "the *red* boat", "The blue boat."];
    expect(checkLesson(choice({ options }))).toEqual([
      "error: item an-item: option 2, text: reads the same as option 1; change one",
    ]);
  });

  it("are not options that differ in a word or a number", () => {
    expect(checkLesson(choice({ options: ["By 1.5 boats", "By 15 boats"] }))).toEqual([]);
  });
});

describe("a negative stem", () => {
  const message = (word: string) =>
    `warning: item an-item: stem: asks with "${word}", which is easily missed; write *${word}*, or ask for what is`;

  it.each([
    ["Which of these did not come first?", "not"],
    ["The red boat came. Which one never came?", "never"],
    ["All came except one. Which boats, except the blue one, came?", "except"],
    ["Which is the least likely?", "least"],
    ["Which boat didn't come?", "didn't"],
    ["Which boat doesn’t float?", "doesn’t"],
    ["If the tide is out, which boat cannot land?", "cannot"],
    ["Choose the boat that did not land.", "not"],
    ["Which boat came? Choose all that do not apply.", "not"],
  ])("is reported: %s", (stem, word) => {
    expect(checkLesson(choice({ stem }))).toEqual([message(word)]);
  });

  it.each([
    "Which of these did *not* come first?",
    "Which of these did NOT come first?",
    "The red boat did not come. What follows?",
    "If the red boat did not come, what follows?",
    "Two boats did not come, and one sank: which of these follows?",
    "Which boat came at least an hour late?",
    "“The boat did not come.” How does that fit the book?",
    'Which word in "it did not come" matters?',
    "Was it the red boat or not?",
    "The boats did not meet. Put them in order.",
    "What does a notable knot need?",
  ])("is none: %s", (stem) => {
    expect(checkLesson(choice({ stem }))).toEqual([]);
  });
});

it("a stem that asks for a text may say not: nothing is picked there", () => {
  const text = `id: t\nkind: text\nobjective: one\nstem: What is not shown?\ncriteria:\n  - {text: It names the boat.}\n  - {text: It names the hour.}\nmodel: The blue boat, at noon.`;
  expect(checkLesson(fence("quiz", text))).toEqual([]);
});

describe("a hint that says the key", () => {
  const hint = (text: string) => choice({ extra: `hints: [${JSON.stringify(text)}]\n` });

  it("is reported", () => {
    expect(checkLesson(hint("Is it *the red boat*, at dawn?"))).toEqual([
      'warning: item an-item: hint 1: says the key, "The red boat, at dawn."; a hint should leave something to find',
    ]);
    const numeric = `id: n\nkind: numeric\nobjective: one\nstem: How many?\nhints: [Think of 42 boats.]\nkey: 42\nwhy: The book counts them.`;
    expect(checkLesson(fence("quiz", numeric))).toEqual([
      expect.stringMatching(/^warning: item n: hint 1: says the key, "42"/),
    ]);
  });

  it("is none when it says all options, a part of the key, or a word as short as yes", () => {
    expect(checkLesson(hint("The red boat, at dawn, or the blue boat, at noon?"))).toEqual([]);
    expect(checkLesson(hint("Which boat has sails?"))).toEqual([]);
    const options = ["Yes", "No"];
    const extra = "hints: [Say yes only if the book does.]\n";
    expect(checkLesson(choice({ options, extra }))).toEqual([]);
  });
});

describe("a judgement", () => {
  it("has no key whose length could tell, and no belief that must be counted", () => {
    const text = `id: j\nkind: choice\ngraded: false\nobjective: one\nstem: Was it meant?\noptions:\n  - {text: Yes., why: There would be a plan.}\n  - {text: "No, it was an accident of the tide and of the wind.", why: Chance would do.}`;
    expect(checkLesson(fence("quiz", text))).toEqual([]);
  });
});
