import { describe, expect, it } from "vitest";
import { hashItem } from "../../../src/items/spec/hash.js";
import { toItem } from "../../../src/items/spec/toItem.js";
import { sayPath } from "../../../src/model/problem.js";

const pair = (left: string, right: string, more: object = {}) => ({
  ...{ left, right, why: "It lies there." },
  ...more,
});
const pairs = [pair("a", "one"), pair("b", "two"), pair("c", "three")];
const extra = [{ right: "four", why: "None has it." }];
const match = { id: "a-match", kind: "match", objective: "one", stem: "Which?", pairs };

const read = (value: object) => toItem(value, { facts: new Map() });
const problemsOf = (value: object) =>
  read(value).problems.map(({ path, message }) => `${sayPath(path)}: ${message}`);

describe("match", () => {
  it("needs no extra texts", () => {
    expect(read(match).item).toMatchObject({ kind: "match", extra: [] });
    expect(read({ ...match, extra }).item).toMatchObject({ extra });
  });

  it.each([
    [{ ...match, pairs: undefined }, "pairs: missing"],
    [{ ...match, pairs: pairs.slice(1) }, "pairs: needs three pairs or more"],
    [
      { ...match, pairs: [..."abcdefghi"].map((left) => pair(left, `the ${left}`)) },
      "pairs: has more than eight pairs",
    ],
    [{ ...match, pairs: [...pairs, { left: "d", right: "four" }] }, "pair 4, why: missing"],
    [{ ...match, pairs: [...pairs, pair(" ", "four")] }, "pair 4, left: is empty"],
    [{ ...match, pairs: [...pairs, pair("d", "")] }, "pair 4, right: is empty"],
    [
      { ...match, pairs: [...pairs, pair("d", "four", { key: true })] },
      "pair 4, key: unknown field",
    ],
    [
      { ...match, pairs: [...pairs, pair("a ", "four")] },
      "pair 4, left: says the same as the left of pair 1",
    ],
    [
      { ...match, pairs: [...pairs, pair("d", "two")] },
      "pair 4, right: says the same as the right of pair 2",
    ],
    [
      { ...match, pairs: [...pairs, pair("d", "four", { why: "Wrong." })] },
      "pair 4, why: says only right or wrong; say why",
    ],
    [{ ...match, extra: [{ right: "four" }] }, "extra 1, why: missing"],
    [
      { ...match, extra: [{ ...extra[0], right: "three" }] },
      "extra 1, right: says the same as the right of pair 3",
    ],
    [{ ...match, extra: [...extra, ...extra] }, "extra 2, right: says the same as extra 1"],
    [
      { ...match, extra: [{ right: "None of these", why: "There is one." }] },
      'extra 1, text: "None of these" tests reading, not knowledge; write the option out',
    ],
    [{ ...match, extra: "four" }, 'extra: expected a list, found "four"'],
  ])("refuses %j", (value, message) => {
    expect(problemsOf(value)).toContain(message);
    expect(read(value).item).toBeUndefined();
  });

  it("forgets attempts when a text changes, and keeps them when a reason does", () => {
    const hash = (value: object) => hashItem(read({ ...match, ...value }).item!);
    const reworded = pairs.map((one) => ({ ...one, why: "For another reason." }));
    expect(hash({ pairs: reworded })).toBe(hash({}));
    expect(hash({ pairs: [pairs[1], pairs[0], pairs[2]] })).not.toBe(hash({}));
    expect(hash({ extra })).not.toBe(hash({}));
  });
});
