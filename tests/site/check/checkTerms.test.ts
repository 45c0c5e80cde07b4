import { describe, expect, it } from "vitest";
import type { Term } from "../../../src/model/glossary/term.js";
import { checkTerms, unusedTerms } from "../../../src/site/check/checkTerms.js";
import { formatFinding } from "../../../src/site/formatFinding.js";

const term = (id: string, text = "A thing."): [string, Term] => [
  id,
  { id, term: id, text, see: [] },
];
const terms = new Map([term("rock-salt", "See {{term:brine}}."), term("brine"), term("lake")]);
const page = (content: string) => ({ file: "p.md", data: {}, content, offset: 3 });
const said = (content: string) => checkTerms(page(content), terms).map(formatFinding);

describe("checkTerms", () => {
  it("is silent about terms that exist, in prose and in questions", () => {
    expect(said("{{term:brine}}\n```quiz\nstem: A {{term:rock-salt|rock}}\n```")).toEqual([]);
  });

  it("names the line, and the term that may be meant", () => {
    expect(said("x\n{{term:pepper}} {{term:rock}}")).toEqual([
      'p.md:5: error: unknown term "pepper"',
      'p.md:5: error: unknown term "rock"; did you mean "rock-salt"?',
    ]);
  });

  it("reports words that are missing, and braces that are miswritten", () => {
    expect(said("{{term:brine|}}")[0]).toContain('the term "brine" has no words after the |');
    expect(said("{{term brine}}")[0]).toContain("expected {{term:id}} or {{term:id|words}}");
  });

  it("leaves code alone", () =>
    expect(said("`{{term:none}}`\n```md\n{{term:x}}\n```")).toEqual([]));
});

describe("unusedTerms", () => {
  it("counts what other entries lead to, and names the rest in one warning", () => {
    expect(unusedTerms([page("{{term:rock-salt}}")], terms, "g.yaml")).toEqual([
      { file: "g.yaml", message: "terms that no page uses (1): lake", severity: "warning" },
    ]);
    expect(unusedTerms([page("{{term:rock-salt}} {{term:lake}}")], terms, "g.yaml")).toEqual([]);
  });
});
