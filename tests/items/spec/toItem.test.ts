import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kinds } from "../../../src/items/kinds.js";
import { toItem } from "../../../src/items/spec/toItem.js";
import { sayPath } from "../../../src/model/problem.js";

const kindNames = Object.keys(kinds);

const facts = new Map<string, { value: number | string }>([
  ["fall", { value: -66.3 }],
  ["day", { value: "2010-09-07" }],
]);

const choice = {
  id: "a-choice",
  kind: "choice",
  objective: "one",
  stem: "Which?",
  options: [
    { text: "This one", key: true, why: "It came first." },
    { text: "That one", why: "It came later." },
  ],
};

const numeric = {
  id: "a-number",
  kind: "numeric",
  objective: "one",
  stem: "How many?",
  key: 5,
  tolerance: 1,
  why: "Two and three.",
};

function problemsOf(value: unknown): string[] {
  const { problems } = toItem(value, { facts });
  return problems.map(({ path, message }) => `${sayPath(path)}: ${message}`);
}

const withOptions = (...options: object[]) => ({ ...choice, options });

describe("toItem", () => {
  it("fills in what the author left out", () => {
    const { item } = toItem(choice, { facts });
    expect(item).toMatchObject({
      applies: false,
      graded: true,
      options: [{ key: true }, { key: false }],
    });
  });

  it("resolves the facts of a numeric key and lets the sign of a fall be", () => {
    const { item } = toItem({ ...numeric, key: { fact: "fall" } }, { facts });
    expect(item).toMatchObject({
      key: { value: -66.3, tolerance: 1, anySign: true },
      keyText: "{{fact:fall}}",
    });
  });

  it.each([
    [
      { ...choice, kind: "chioce" },
      `kind: unknown kind "chioce"; the kinds are ${kindNames.join(", ")}`,
    ],
    [{ ...choice, kind: undefined }, `kind: missing; the kinds are ${kindNames.join(", ")}`],
    [{ ...choice, stem: undefined }, "stem: missing"],
    [{ ...choice, stem: " " }, "stem: is empty"],
    [{ ...choice, stem: null }, "stem: expected text, found nothing"],
    [{ ...choice, stme: "x" }, "stme: unknown field"],
    [{ ...choice, id: "A choice" }, "id: must be small letters and digits joined by hyphens"],
    [{ ...choice, options: "none" }, 'options: expected a list, found "none"'],
    [{ ...choice, options: [] }, "options: needs two options or more"],
    [{ ...choice, graded: false }, "options: a judgement (graded: false) has no key"],
    [
      withOptions({ text: "a", why: "b c" }, { text: "c", why: "d e" }),
      "options: exactly one option needs key: true, found 0",
    ],
    [withOptions({ text: "a", key: true }, { text: "c", why: "d e" }), "option 1, why: missing"],
    [
      withOptions({ text: "a", key: true, why: "Right!" }, { text: "c", why: "d e" }),
      "option 1, why: says only right or wrong; say why",
    ],
    [
      withOptions({ text: "a", key: true, why: "b c" }, { text: "All of the above.", why: "d e" }),
      'option 2, text: "All of the above." tests reading, not knowledge; write the option out',
    ],
    [
      withOptions({ text: "a", key: 1, why: "b c" }, { text: "c", why: "d e" }),
      "option 1, key: expected true or false, found 1",
    ],
    [{ ...numeric, key: { fact: "nowhere" } }, 'key: unknown fact "nowhere"'],
    [{ ...numeric, key: { fact: "day" } }, 'key: fact "day" is no number but 2010-09-07'],
    [{ ...numeric, key: "five" }, "key: expected a number or a fact"],
    [{ ...numeric, tolerance: -1 }, "tolerance: must not be negative"],
    [{ ...numeric, within: 1 }, "within: must be more than 1"],
    [
      { ...numeric, near: [{ value: 5.5, why: "It is near." }] },
      "near 1, value: 5.5 counts as right: it lies within the tolerance",
    ],
    [
      { ...numeric, near: [{ value: 9, why: "Wrong." }] },
      "near 1, why: says only right or wrong; say why",
    ],
    ["text", ": expected fields such as id, kind and stem"],
    [null, ": expected fields such as id, kind and stem"],
    [[choice], ": expected fields such as id, kind and stem"],
  ])("refuses %j", (value, message) => {
    expect(problemsOf(value)).toContain(message);
    expect(toItem(value, { facts }).item).toBeUndefined();
  });

  it("says all mistakes at once", () => {
    const value = {
      ...choice,
      objective: undefined,
      options: [{ text: "a", key: true }, { why: "b" }],
    };
    expect(problemsOf(value)).toEqual([
      "objective: missing",
      "option 1, why: missing",
      "option 2, text: missing",
    ]);
  });

  it("refuses choices whose keys ask nothing, and an order that repeats a line", () => {
    const options = ["a", "b", "c"].map((text) => ({ text, why: "It is one." }));
    const choices = { ...choice, kind: "choices" };
    expect(problemsOf({ ...choices, options })).toEqual(["options: no option has key: true"]);
    const keyed = options.map((option) => ({ ...option, key: true }));
    expect(problemsOf({ ...choices, options: keyed })).toEqual([
      "options: every option has key: true",
    ]);
    const order = { ...choice, kind: "order", options: [...options, options[0]] };
    expect(problemsOf(order)).toEqual(["option 4, text: says the same as line 1"]);
  });

  it("answers anything with an item or with problems, and never throws", () => {
    const kind = fc.constantFrom(...kindNames, "none");
    fc.assert(
      fc.property(
        fc.anything(),
        kind,
        fc.dictionary(fc.string(), fc.anything()),
        (value, name, rest) => {
          for (const input of [
            value,
            { ...rest, kind: name },
            { ...choice, ...rest, kind: name },
          ]) {
            const { item, problems } = toItem(input, { facts });
            const errors = problems.filter(({ severity }) => severity === "error");
            expect(item === undefined).toBe(errors.length > 0);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });
});
