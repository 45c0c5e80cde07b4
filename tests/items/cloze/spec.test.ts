import { describe, expect, it } from "vitest";
import { kindOf } from "../../../src/items/kinds.js";
import { hashItem } from "../../../src/items/spec/hash.js";
import { toItem } from "../../../src/items/spec/toItem.js";
import { sayPath } from "../../../src/model/problem.js";

const option = (text: string, more: object = {}) => ({ text, why: "It says so there.", ...more });
const chosen = { options: [option("May", { key: true }), option("June")] };
const typed = { accept: ["salt"], why: "It is blue." };
const cloze = {
  ...{ id: "a-cloze", kind: "cloze", objective: "one", stem: "Complete it." },
  text: "In [[1]] came the [[2]].",
  gaps: [chosen, typed],
};

const read = (value: object) => toItem(value, { facts: new Map() });
const problemsOf = (value: object) =>
  read(value).problems.map(({ path, message }) => `${sayPath(path)}: ${message}`);
const withGap = (gap: object) => ({ ...cloze, gaps: [chosen, gap] });
const withText = (text: string) => ({ ...cloze, text });

describe("cloze", () => {
  it("fills in what the author left out", () => {
    expect(read(cloze).problems).toEqual([]);
    expect(read(cloze).item).toMatchObject({
      gaps: [
        { options: [{ key: true }, { key: false }], shuffle: true },
        { accept: ["salt"], near: [], width: 12 },
      ],
    });
    expect(read(withGap({ ...typed, accept: [2010, " salt "] })).item).toMatchObject({
      gaps: [{}, { accept: ["2010", "salt"] }],
    });
  });

  it.each([
    [{ ...cloze, text: undefined }, "text: missing"],
    [{ ...cloze, gaps: undefined }, "gaps: missing"],
    [{ ...cloze, gaps: [] }, "gaps: needs one gap or more"],
    [{ ...cloze, gaps: "none" }, 'gaps: expected a list, found "none"'],
    [withText("In [[1]]."), "gap 2: is not in the text; put [[2]] there"],
    [withText("Nowhere."), "gap 1: is not in the text; put [[1]] there"],
    [
      withText("In [[1]] came the [[2]] of [[3]]."),
      "text: [[3]] has no entry under gaps; there are 2 entries",
    ],
    [
      withText("In [[0]], [[1]], [[2]]."),
      "text: [[0]] has no entry under gaps; there are 2 entries",
    ],
    [
      { ...cloze, text: "[[1]], [[2]]", gaps: [typed] },
      "text: [[2]] has no entry under gaps; there is one entry",
    ],
    [withText("In [[1]] came [[2]], [[2]]."), "text: [[2]] stands there more than once"],
    [withText("In [[2]] came [[1]]."), "text: number the gaps as they are read, from [[1]] on"],
    [
      withText("In [[1]] came [[2]] of [[salt]]."),
      "text: [[salt]] is no gap; gaps are [[1]], [[2]] and so on",
    ],
    [withGap({}), "gap 2: needs options (chosen) or accept (typed)"],
    [
      withGap({ ...chosen, ...typed }),
      "gap 2: has options and accept: a gap is either chosen or typed",
    ],
    [
      withGap({ options: [option("a"), option("b")] }),
      "gap 2, options: exactly one option needs key: true, found 0",
    ],
    [
      withGap({ options: [option("a", { key: true }), option("b", { key: true })] }),
      "gap 2, options: exactly one option needs key: true, found 2",
    ],
    [
      withGap({ options: [option("a", { key: true })] }),
      "gap 2, options: needs two options or more",
    ],
    [
      withGap({ options: [option("a", { key: true }), option("a")] }),
      "gap 2, option 2, text: says the same as option 1",
    ],
    [
      withGap({ options: [option("a", { key: true }), { text: "b" }] }),
      "gap 2, option 2, why: missing",
    ],
    [
      withGap({ options: [option("a", { key: true }), option("b", { why: "Wrong." })] }),
      "gap 2, option 2, why: says only right or wrong; say why",
    ],
    [
      withGap({ ...chosen, why: "It is so." }),
      "gap 2, why: belongs to a typed gap; here each option has its own why",
    ],
    [
      withGap({ ...chosen, near: [] }),
      "gap 2, near: belongs to a typed gap; here a wrong option does the same",
    ],
    [withGap({ ...chosen, width: 9 }), "gap 2, width: belongs to a typed gap"],
    [withGap({ ...typed, shuffle: false }), "gap 2, shuffle: belongs to a gap with options"],
    [withGap({ accept: ["salt"] }), "gap 2, why: missing"],
    [withGap({ ...typed, why: "Right!" }), "gap 2, why: says only right or wrong; say why"],
    [withGap({ ...typed, accept: [] }), "gap 2, accept: needs one text or more"],
    [withGap({ ...typed, accept: ["salt", ""] }), "gap 2, accept 2: is empty"],
    [withGap({ ...typed, accept: ["…"] }), 'gap 2, accept 1: "…" holds nothing that is compared'],
    [
      withGap({ ...typed, accept: ["salt", "Salt."] }),
      "gap 2, accept 2: counts as the same as accept 1",
    ],
    [withGap({ ...typed, accept: "salt" }), 'gap 2, accept: expected a list, found "salt"'],
    [
      withGap({ ...typed, accept: ["x".repeat(201)] }),
      "gap 2, accept 1: is longer than 200 characters",
    ],
    [withGap({ ...typed, near: [option("SALT ")] }), 'gap 2, near 1, text: "SALT" counts as right'],
    [
      withGap({ ...typed, accept: ["1000"], near: [option("1,000")] }),
      'gap 2, near 1, text: "1,000" counts as right',
    ],
    [
      withGap({ ...typed, near: [option("sand"), option("Sand")] }),
      "gap 2, near 2, text: counts as the same as near 1",
    ],
    [withGap({ ...typed, near: [{ text: "sand" }] }), "gap 2, near 1, why: missing"],
    [withGap({ ...typed, width: 2 }), "gap 2, width: must be 4 or more"],
    [withGap({ ...typed, width: 99 }), "gap 2, width: must be 40 or less"],
    [withGap({ ...typed, hint: "s" }), "gap 2, hint: unknown field"],
  ])("refuses %j", (value, message) => {
    expect(problemsOf(value)).toContain(message);
    expect(read(value).item).toBeUndefined();
  });

  it("notes an option that a phone cuts off, and keeps the item", () => {
    const long = "the month in which the mayor spoke for so long";
    const { item, problems } = read(
      withGap({ options: [option(long, { key: true }), option("b")] }),
    );
    expect(item).toBeDefined();
    expect(problems).toMatchObject([
      { severity: "warning", path: ["gaps", 1, "options", 0, "text"] },
    ]);
  });

  it("lists every reason, gap by gap", () => {
    const near = [option("sand", { misconception: "all-is-sand" })];
    const { item } = read(withGap({ ...typed, near }));
    const entries = kindOf("cloze").entries(item!);
    expect(entries.map(({ path, text, key }) => [sayPath(path), text, key])).toEqual([
      ["gap 1, option 1", "May", true],
      ["gap 1, option 2", "June", false],
      ["gap 2", "salt", true],
      ["gap 2, near 1", "sand", false],
    ]);
    expect(entries.at(-1)?.misconception).toBe("all-is-sand");
  });

  it("forgets attempts when what is asked changes, and keeps them when a reason does", () => {
    const hash = (value: object) => hashItem(read(value).item!);
    expect(hash(withGap({ ...typed, why: "For another reason.", width: 20 }))).toBe(hash(cloze));
    expect(hash(withText("In [[1]] there came the [[2]]."))).not.toBe(hash(cloze));
    expect(hash(withGap({ ...typed, accept: ["sand"] }))).not.toBe(hash(cloze));
  });
});
