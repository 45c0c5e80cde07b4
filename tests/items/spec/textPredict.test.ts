import { describe, expect, it } from "vitest";
import { hashItem } from "../../../src/items/spec/hash.js";
import { toItem } from "../../../src/items/spec/toItem.js";
import { sayPath } from "../../../src/model/problem.js";

const facts = new Map<string, { value: number | string }>([
  ["level", { value: 42.5 }],
  ["day", { value: "2010-09-07" }],
]);
const base = { id: "a", objective: "one", stem: "What?" };
const text = {
  ...base,
  kind: "text",
  criteria: [{ text: "Names it." }, { text: "Gives a reason.", why: "Any that holds." }],
  model: "It is so.",
};
const predict = {
  ...base,
  kind: "predict",
  unit: "percent",
  known: [{ label: 2009, value: 80 }],
  points: [
    { label: 2010, value: { fact: "level" } },
    { label: 2011, value: 50 },
  ],
  range: [0, 100],
  tolerance: 5,
  why: "It fell as others opened.",
};

function problemsOf(value: unknown): string[] {
  return toItem(value, { facts }).problems.map(
    ({ path, message }) => `${sayPath(path)}: ${message}`,
  );
}

describe("text", () => {
  it("fills in what the author left out; a criterion may say all by its text", () => {
    const { item, problems } = toItem({ ...text, words: [40, 80] }, { facts });
    expect(problems).toEqual([]);
    expect(item).toMatchObject({ rows: 6, words: [40, 80], criteria: [{ why: "" }, {}] });
  });

  it.each([
    [{ ...text, criteria: text.criteria.slice(1) }, "criteria: needs two criteria or more"],
    [
      { ...text, criteria: Array(7).fill(text.criteria[0]) },
      "criteria: has more than six criteria",
    ],
    [
      { ...text, criteria: [{ text: "a" }, { text: "a" }] },
      "criterion 2, text: says the same as criterion 1",
    ],
    [
      { ...text, criteria: [{ text: "a", why: "Right." }, { text: "b" }] },
      "criterion 1, why: says only right or wrong; say why",
    ],
    [{ ...text, criteria: [{ why: "b" }, { text: "b" }] }, "criterion 1, text: missing"],
    [{ ...text, model: undefined }, "model: missing"],
    [{ ...text, words: [80, 40] }, "words: 80 is more than 40"],
    [{ ...text, words: [80] }, "words: needs two numbers: the fewest and the most words"],
    [{ ...text, words: [1, 5000] }, "word 2: the field holds about 666 words"],
    [{ ...text, words: [1.5, 50] }, "word 1: must be a whole number"],
    [{ ...text, rows: 0 }, "rows: must be 1 or more"],
    [{ ...text, options: [] }, "options: unknown field"],
  ])("refuses %j", (value, message) => {
    expect(problemsOf(value)).toContain(message);
    expect(toItem(value, { facts }).item).toBeUndefined();
  });

  it("keeps attempts when the model or a reason changes, and not when a criterion does", () => {
    const hash = (change: object) => {
      const { item } = toItem({ ...text, ...change }, { facts });
      return item && hashItem(item);
    };
    expect(hash({ model: "Otherwise.", rows: 9 })).toBe(hash({}));
    expect(hash({ criteria: [text.criteria[1], text.criteria[0]] })).not.toBe(hash({}));
  });
});

describe("predict", () => {
  it("resolves facts, takes numbers as labels and fills in the step", () => {
    const { item, problems } = toItem(predict, { facts });
    expect(problems).toEqual([]);
    expect(item).toMatchObject({
      step: 5,
      range: [0, 100],
      points: [
        { label: "2010", value: 42.5, text: "{{fact:level}}" },
        { label: "2011", value: 50, text: "50" },
      ],
    });
  });

  it.each([
    [{ ...predict, points: [] }, "points: needs one point or more"],
    [
      { ...predict, points: Array(13).fill({ label: "a", value: 1 }) },
      "points: has more than twelve points",
    ],
    [
      { ...predict, points: [{ label: "a", value: { fact: "no" } }] },
      'point 1, value: unknown fact "no"',
    ],
    [
      { ...predict, points: [{ label: "a", value: { fact: "day" } }] },
      'point 1, value: fact "day" is no number but 2010-09-07',
    ],
    [
      { ...predict, points: [{ label: "a", value: "ten" }] },
      "point 1, value: expected a number or a fact",
    ],
    [{ ...predict, points: [{ label: "", value: 1 }] }, "point 1, label: is empty"],
    [
      { ...predict, points: [{ label: 2009, value: 1 }] },
      'point 1, label: "2009" is there already',
    ],
    [
      { ...predict, points: [{ label: "a", value: 120 }] },
      "point 1, value: 120 lies outside the range from 0 to 100",
    ],
    [
      { ...predict, known: [{ label: "a", value: -1 }] },
      "known 1, value: -1 lies outside the range from 0 to 100",
    ],
    [{ ...predict, range: [0] }, "range: needs two numbers: the lowest and the highest"],
    [{ ...predict, range: [100, 0] }, "range: 100 is not below 0"],
    [{ ...predict, step: 0 }, "step: must be more than 0"],
    [{ ...predict, step: 101 }, "step: is more than the whole range"],
    [
      { ...predict, tolerance: undefined },
      ": needs a tolerance, or a factor within which a point counts as right",
    ],
    [{ ...predict, within: 2 }, "within: stands beside a tolerance; only one of them can decide"],
    [{ ...predict, tolerance: 100 }, "tolerance: every number of the range would count as right"],
    [
      { ...predict, tolerance: undefined, within: 2, points: [{ label: "a", value: 0 }] },
      "point 1, value: nothing is within a factor of 0; use a tolerance",
    ],
    [{ ...predict, why: "Yes." }, "why: says only right or wrong; say why"],
  ])("refuses %j", (value, message) => {
    const given = Object.fromEntries(
      Object.entries(value).filter(([, field]) => field !== undefined),
    );
    expect(problemsOf(given)).toContain(message);
    expect(toItem(given, { facts }).item).toBeUndefined();
  });
});
