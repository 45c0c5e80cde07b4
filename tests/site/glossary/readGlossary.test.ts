import { describe, expect, it } from "vitest";
import { formatFinding } from "../../../src/site/formatFinding.js";
import { parseGlossary, readGlossary } from "../../../src/site/glossary/readGlossary.js";
import { readDataFolder } from "../../../src/site/readData.js";

const data = readDataFolder();
const file = "glossary.yaml";
const parse = (text: string) => parseGlossary(text, { file, data });
const said = (text: string) => parse(text).findings.map(formatFinding).join("\n");
const salt = "- {id: salt, term: salt, text: A white mineral.}\n";

describe("the glossary", () => {
  it("of the course has no mistake", () => {
    expect(readGlossary().findings.map(formatFinding)).toEqual([]);
  });

  it("may be empty", () => {
    expect(parse("# nothing yet\n")).toMatchObject({ terms: new Map(), findings: [] });
  });

  it("has entries with another word and others to see, and their lines", () => {
    const text = `${salt}- id: brine\n  term: brine\n  also: salt water\n  see: [salt]\n  text: Water with {{term:salt}}, since 1950 and {{fact:quota-2010}}.\n`;
    const { terms, findings, lineOf } = parse(text);
    expect(findings).toEqual([]);
    expect(terms.get("brine")).toMatchObject({ also: "salt water", see: ["salt"] });
    expect(terms.get("salt")?.see).toEqual([]);
    expect(lineOf("brine")).toBe(2);
  });

  it.each([
    ["salt: white", "1: error: is not a list of terms"],
    ["- id: salt\n term: x", /^glossary.yaml:\d+: error: /],
    [`${salt}${salt.replace("term: salt", "term: Rock")}`, "2: error: term salt: id: stands twice"],
    [
      `${salt}${salt.replace("id: salt, term: salt", "id: rock, term: Salt")}`,
      '2: error: term rock: term: "salt" is defined already, as salt',
    ],
    [
      `${salt}- id: b\n  term: b\n  also: Salt\n  text: B.\n`,
      '4: error: term b: also: "salt" is defined already, as salt',
    ],
    [salt.replace("A white mineral.", '" "'), "1: error: term salt: text: is empty"],
    ["- {id: salt, term: salt}", "1: error: term salt: text: missing"],
    [salt.replace("term:", "name:"), "term salt: name: unknown field"],
    ["- {id: Salt, term: salt, text: White.}", "term Salt: id: use lower case and hyphens"],
    [
      "- id: salt\n  term: salt\n  see:\n    - brine\n  text: White.",
      '4: error: term salt: see 1: unknown term "brine"',
    ],
    ["- {id: salt, term: salt, see: [salt], text: White.}", "see 1: names the term itself"],
    ['- {id: salt, term: salt, text: "See {{term:brine|b}}."}', 'text: unknown term "brine"'],
    ['- {id: salt, term: salt, text: "As {{fact:none}}."}', 'text: unknown fact "none"'],
    [
      "- id: salt\n  term: salt\n  text: Above 40 percent since 2010.",
      /:3: error: term salt: text: found "40" in the text, expected a fact/,
    ],
  ])("%#: a mistake is told with line, term and field", (text, message) => {
    expect(said(text)).toMatch(message instanceof RegExp ? message : `${message}`);
  });
});
