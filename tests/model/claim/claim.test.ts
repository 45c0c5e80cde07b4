import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { toClaim } from "../../../src/model/claim/claim.js";
import { type ClaimSpec, claimNumber, claimSchema } from "../../../src/model/claim/claimSpec.js";
import type { Fact } from "../../../src/model/fact/fact.js";

const fact = (id: string, value: number | string): [string, Fact] => [
  id,
  {
    ...{ id, value, text: String(value), label: "for a test", grade: "B", note: "", of: [] },
    sources: [{ id: "wire" } as Fact["sources"][number]],
    ...{ tables: ["imports"], rows: [] },
  },
];
const facts = new Map([fact("october", 1278), fact("november", 634), fact("halt", "2010-09-21")]);
const known = { facts, sources: new Map([["scholar", {}]]) };

const authored = {
  id: "c04",
  title: "The cut-off",
  claim: "Exports stopped.",
  verdict: "contested",
  confidence: "medium",
  because: "See below.",
  changes: "An order.",
  lessons: [3],
  evidence: [
    { side: "for", text: "Then {{fact:november}} came.", holds: ["november < october"] },
    { side: "against", text: "A scholar doubts it.", sources: ["scholar"] },
  ],
  draw: {
    form: "bars",
    title: "Imports, tonnes",
    values: [
      { fact: "october", label: "October" },
      { fact: "november", label: "November" },
    ],
  },
};

function judge(change: (spec: ClaimSpec) => void = () => {}) {
  const spec = v.parse(claimSchema, structuredClone(authored));
  change(spec);
  return toClaim(spec, known);
}

describe("toClaim", () => {
  it("collects facts, tables and sources once each", () => {
    const { claim, problems } = judge();
    expect(problems).toEqual([]);
    expect(claim.facts).toEqual(["november", "october"]);
    expect(claim.tables).toEqual(["imports"]);
    expect(claim.sources).toEqual(["wire", "scholar"]);
  });

  it.each<[string, (spec: ClaimSpec) => void, string, (string | number)[]]>([
    ["a text", (c) => (c.because = "{{fact:nov}}"), 'unknown fact "nov"', ["because"]],
    [
      "evidence",
      (c) => (c.evidence[0]!.text = "{{fact:nov}}"),
      'unknown fact "nov"',
      ["evidence", 0, "text"],
    ],
    [
      "the drawing",
      (c) => (c.draw.values[1]!.fact = "nov"),
      'unknown fact "nov"',
      ["draw", "values", 1, "fact"],
    ],
    [
      "a comparison",
      (c) => (c.evidence[0]!.holds = ["nov < 3"]),
      'unknown fact "nov"',
      ["evidence", 0, "holds", 0],
    ],
    [
      "a comparison that fails",
      (c) => (c.evidence[0]!.holds = ["november > october"]),
      "no longer holds: november is 634, and october is 1278",
      ["evidence", 0, "holds", 0],
    ],
    [
      "a comparison that is none",
      (c) => (c.evidence[0]!.holds = ["november fell"]),
      "expected two facts",
      ["evidence", 0, "holds", 0],
    ],
    [
      "a source",
      (c) => (c.evidence[1]!.sources = ["scholars"]),
      'unknown source "scholars"',
      ["evidence", 1, "sources"],
    ],
    [
      "bars of dates",
      (c) => (c.draw.values[0]!.fact = "halt"),
      "is a date, expected a number",
      ["draw", "values", 0, "fact"],
    ],
    [
      "dates that are numbers",
      (c) => (c.draw = { ...c.draw, form: "dates" }),
      "is a number, expected a date",
      ["draw", "values", 1, "fact"],
    ],
  ])("tells what is wrong with %s, and where", (_what, change, message, path) => {
    const { problems } = judge(change);
    expect(problems.map((each) => each.message).join()).toContain(message);
    expect(problems.map((each) => each.path)).toContainEqual(path);
  });
});

it("an unknown fact of a comparison is told once", () => {
  expect(judge((c) => (c.evidence[0]!.holds = ["nov < 3"])).problems).toHaveLength(1);
});

it("facts of all texts and comparisons count as used", () => {
  const { claim, problems } = judge((c) => {
    c.claim = "Before {{fact: halt }}.";
    c.evidence[1]!.holds = ["october > 1"];
  });
  expect(problems).toEqual([]);
  expect(claim.facts.toSorted()).toEqual(["halt", "november", "october"]);
});

describe("claimSchema", () => {
  it.each([
    ["an unknown verdict", { verdict: "true" }],
    ["one piece of evidence", { evidence: authored.evidence.slice(0, 1) }],
    ["a field that is not known", { opinion: "mine" }],
    ["an id of another form", { id: "claim-4" }],
    ["no lesson", { lessons: [] }],
    ["one bar", { draw: { ...authored.draw, values: authored.draw.values.slice(1) } }],
    ["a range of three numbers", { draw: { ...authored.draw, claimed: [1, 2, 3] } }],
    ["a drawing of another form", { draw: { ...authored.draw, form: "pie" } }],
  ])("refuses %s", (_what, change) => {
    expect(v.safeParse(claimSchema, { ...authored, ...change }).success).toBe(false);
  });
});

it("claims are counted as readers count", () => {
  expect(["c04", "c20"].map(claimNumber)).toEqual(["4", "20"]);
});
