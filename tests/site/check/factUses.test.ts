import { describe, expect, it } from "vitest";
import { factUses, unknownFacts } from "../../../src/site/check/factUses.js";
import { parsePage } from "../../../src/site/readPage.js";

const page = parsePage(
  "---\ntitle: t\n---\nIt was {{fact:quota-2010}}, not {{fact: quota-2009 }}.\n\n```quiz\nkey: {fact: firms}\nnear:\n  - value:\n      fact: imports\n```\n",
  "docs/page.md",
);

describe("factUses", () => {
  it("finds facts in prose and in keys, with their lines", () => {
    expect(factUses(page)).toEqual([
      { id: "quota-2010", file: "docs/page.md", line: 4 },
      { id: "quota-2009", file: "docs/page.md", line: 4 },
      { id: "firms", file: "docs/page.md", line: 7 },
      { id: "imports", file: "docs/page.md", line: 10 },
    ]);
  });
});

it("finds a fact of a point that is written on one line", () => {
  const point = parsePage("```quiz\n- {label: 2010, value: {fact: firms}}\n```\n", "docs/page.md");
  expect(factUses(point).map(({ id }) => id)).toEqual(["firms"]);
});

describe("unknownFacts", () => {
  const messages = (...ids: string[]) =>
    unknownFacts(page, new Map(ids.map((id) => [id, {}]))).map(
      ({ line, message }) => `${line}: ${message}`,
    );

  it("is silent when all are known", () => {
    expect(messages("quota-2010", "quota-2009")).toEqual([]);
  });

  it("names a fact that is not there, and one that looks like it", () => {
    expect(messages("quota-2009")).toEqual([
      '4: unknown fact "quota-2010"; did you mean "quota-2009"?',
    ]);
    expect(messages("quota-2009", "price")).toHaveLength(1);
  });

  it("names none when none looks like it", () => {
    expect(messages("price", "date")).toEqual([
      '4: unknown fact "quota-2010"',
      '4: unknown fact "quota-2009"',
    ]);
  });

  it("says how to write a fact", () => {
    const page = parsePage(
      "{{ fact:quota }} or {{fact quota}} or {{fact:quota} here",
      "docs/page.md",
    );
    expect(unknownFacts(page, new Map([["quota", {}]])).map(({ message }) => message)).toEqual([
      'found "{{ fact:quota }}", expected {{fact:id}}',
      'found "{{fact quota}}", expected {{fact:id}}',
      'found "{{fact:quota}", expected {{fact:id}}',
    ]);
  });

  it("leaves code and comments in peace", () => {
    const text = "`{{fact:id}}` <!-- {{fact:id}} -->\n\n````md\n{{fact:id}}\n````\n";
    expect(unknownFacts(parsePage(text, "docs/page.md"), new Map())).toEqual([]);
  });
});
