import { describe, expect, it } from "vitest";
import type { Fact } from "../../../src/model/fact/fact.js";
import { strayDigits } from "../../../src/site/check/strayDigits.js";
import { parsePage } from "../../../src/site/readPage.js";

const fact = (id: string, text: string): [string, Fact] => [
  id,
  {
    id,
    text,
    label: "for a test",
    value: text,
    sources: [],
    grade: "B",
    note: "",
    tables: [],
    rows: [],
    of: [],
  },
];
const facts = new Map([
  fact("firms", "66 firms"),
  fact("quota", "30,258 tonnes"),
  fact("share", "66.3%"),
]);

const check = (text: string) =>
  strayDigits(parsePage(text, "docs/page.md"), facts).map(
    ({ line, message }) => `${line}: ${message}`,
  );
const found = (text: string) => check(text).map((message) => /found "(.*?)"/.exec(message)?.[1]);

describe("strayDigits", () => {
  it.each([
    "In 2010 and 2011, in the 1990s, from 2006 to 2008, in 2006–08.",
    "On 21 September 2010, on September 21, from 28 to 30 September, 28–30 September, July 2010.",
    "The period 2010-07-08 and 2010-07.",
    "The 1st, 2nd and 3rd; the 21st.",
    "1. First\n2. Second\n   10) Tenth",
    "> 1. In a quotation",
    "Names: H20, G7, DS431, COVID-19, Q4, CO2.",
    "As in lesson 3, lessons 3 and 4, step 12, Figure 2, claim 4.",
    "{{fact:imports-2010-11}} and {{fact:quota-2010}}.",
    "`12 tonnes` and ``a ` 13``.",
    "[a link](https://example.org/2345/6?n=7) and https://example.org/89 and <https://example.org/90>.",
    '[ref]: https://example.org/123 "title"',
    '<p class="w-50" data-step="4">words</p> &#8211; &nbsp;',
    "<!-- 66 firms\nover 2 lines 77 -->",
    "<style>p { margin: 12px }</style>",
    `Live: $${"{data.length * 100}"}.`,
    "```ts run=false\nconst x = 12;\n```",
    "~~~\n12\n~~~",
    "````md\n```quiz\nstem: 12 firms\n```\n````",
  ])("leaves in peace: %s", (text) => expect(found(text)).toEqual([]));

  it.each([
    ["Of 66 firms, half.", ["66"]],
    ["It was 30,258 tonnes.", ["30,258"]],
    ["A fall of 66.3%.", ["66.3%"]],
    ["It cost $75 and €3.50.", ["$75", "€3.50"]],
    ["Some 2010 tonnes, $2010 and 2010.5 and 2,010.", ["2010", "$2010", "2010.5", "2,010"]],
    ["From 12 to 30 firms.", ["12", "30"]],
    ["* 5 firms\n- 6 firms", ["5", "6"]],
    ["| a | 7 |", ["7"]],
    ["[69 firms](https://example.org/70)", ["69"]],
    ["<p>8 firms</p>", ["8"]],
    ["```\ncode 1\n```\nprose 9\n```\ncode 2\n```", ["9"]],
  ])("finds in: %s", (text, digits) => expect(found(text)).toEqual(digits));

  it("reads the texts of a question, not its numbers and names", () => {
    const quiz = [
      "```quiz",
      "id: q-12",
      "kind: numeric",
      "objective: jp-3",
      "stem: Of 40 firms, how many?",
      "unit: per 100",
      "key: {fact: firms-2010-11}",
      "tolerance: 2",
      "why: >",
      "  Because 41 of them",
      "  did.",
      "near:",
      "  - value: 42",
      "    tolerance: 1.5",
      '    why: "That is 43."',
      "  - value:",
      "      fact: firms-44",
      "    why: No number.",
      "```",
    ].join("\n");
    expect(check(quiz).map((message) => message.slice(0, 14))).toEqual([
      '5: found "40" ',
      '10: found "41"',
      '15: found "43"',
    ]);
  });

  it("reads no number in a gap's mark, its width and the texts that it takes", () => {
    const quiz = [
      "```quiz",
      "kind: cloze",
      "text: In [[1]] came 44 of [[2]].",
      "gaps:",
      "  - accept: [45, 46 firms]",
      "    width: 47",
      "    why: There were 48.",
      "  - accept:",
      "      - 49",
      "      - 50 firms",
      "    near:",
      "      - text: 51",
      "        why: Fewer.",
      "```",
      "Of 52",
    ].join("\n");
    expect(found(quiz)).toEqual(["44", "48", "51", "52"]);
  });

  it("reads the caption and the note of a figure", () => {
    expect(found("```chart\nfigure: x1\nid: 2\ncaption: Of 3 firms\nnote: 4 of 5\n```")).toEqual([
      "3",
      "4",
      "5",
    ]);
  });

  it("names the fact that has the number, or where to add one", () => {
    expect(check("\nOf 66 firms.")).toEqual([
      '2: found "66" in the text, expected a fact; perhaps {{fact:firms}}',
    ]);
    expect(check("30,258 tonnes")[0]).toContain("perhaps {{fact:quota}}");
    expect(check("67 firms")[0]).toContain("add one to data/facts.yaml");
  });

  it("counts lines from the top of the file, front matter included and not checked", () => {
    expect(check("---\ntitle: 12 facts\n---\n\n5 firms")).toEqual([
      '5: found "5" in the text, expected a fact; add one to data/facts.yaml',
    ]);
  });

  it("finds nothing on an empty page", () => expect(check("")).toEqual([]));
});
