import { describe, expect, it } from "vitest";
import { parseItem, readItem } from "../../src/site/readItem.js";

const place = { file: "docs/lessons/x.md", line: 10 };
const facts = new Map([["share", { value: 81.6 }]]);

const yaml = `id: a-number
kind: numeric
objective: one
stem: How much?
key: {fact: share}
tolerance: 2
why: "{{fact:share}} is a fraction."
near:
  - value: 18.4
    why: That is the rest.
`;

const messages = (text: string) =>
  parseItem(text, place, { facts }).findings.map(({ line, message }) => `${line}: ${message}`);

describe("readItem", () => {
  it("reads an item and resolves its facts", () => {
    expect(readItem(yaml, place, { facts })).toMatchObject({
      kind: "numeric",
      key: { value: 81.6, tolerance: 2 },
      near: [{ value: 18.4, tolerance: 2 }],
    });
  });

  it("names file, line, item and field of every mistake at once", () => {
    const text = yaml
      .replace("fact: share}\n", "fact: shrae}\n")
      .replace("That is the rest.", "Wrong.");
    expect(messages(text)).toEqual([
      '14: item a-number: key: unknown fact "shrae"',
      "19: item a-number: near 1, why: says only right or wrong; say why",
    ]);
    expect(() => readItem(text, place, { facts })).toThrow(
      'docs/lessons/x.md:14: error: item a-number: key: unknown fact "shrae"\ndocs/lessons/x.md:19',
    );
  });

  it("puts a missing field on the line of what lacks it", () => {
    expect(messages(yaml.replace("    why: That is the rest.\n", ""))).toEqual([
      "18: item a-number: near 1, why: missing",
    ]);
    expect(messages(yaml.replace("stem: How much?\n", ""))).toEqual([
      "10: item a-number: stem: missing",
    ]);
    expect(messages("")).toEqual([
      "10: item without id: expected fields such as id, kind and stem",
    ]);
  });

  it("reports YAML that cannot be read with its line", () => {
    expect(messages(`${yaml}stem: again\n`)).toEqual([expect.stringMatching(/^20: .*unique/)]);
    expect(messages("id: [oops\n")).toEqual([expect.stringMatching(/^1[01]: /)]);
    expect(() => readItem("a: b: c", place)).toThrow("docs/lessons/x.md:10: error: ");
  });
});
