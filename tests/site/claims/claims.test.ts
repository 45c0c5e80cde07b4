import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { renderClaimList } from "../../../src/site/claims/claimList.js";
import { parseClaims, readClaims } from "../../../src/site/claims/readClaims.js";
import { readDataFolder } from "../../../src/site/readData.js";

const data = readDataFolder();
const { claims, findings } = readClaims();
const parse = (text: string) =>
  parseClaims(text, { file: "claims.yaml", data }).findings.map(
    ({ line, message }) => `${line}: ${message}`,
  );

const good = `- id: c04
  title: A title
  claim: A claim.
  verdict: contested
  confidence: low
  because: For a reason.
  changes: Something.
  lessons: [3]
  evidence:
    - {side: for, text: "One {{fact:quota-2009}}"}
    - {side: against, text: Two}
  draw:
    form: bars
    title: Quotas
    values: [{fact: quota-2009, label: "2009"}, {fact: quota-2010, label: "2010"}]
`;

describe("the ledger's file", () => {
  it("has the twenty claims, and nothing in it is wrong", () => {
    expect(findings).toEqual([]);
    expect([...claims.keys()]).toEqual(
      Array.from({ length: 20 }, (_, i) => `c${String(i + 1).padStart(2, "0")}`),
    );
  });

  it.each([
    ["claims: none", "1: is not a list of claims"],
    ["- id: c04\n title: x: y", /^\d+: /],
    [
      good.replace("quota-2009}}", "quota-1999}}"),
      '10: claim c04: evidence 1, text: unknown fact "quota-1999"',
    ],
    [good.replace("verdict: contested", "verdict: maybe"), /^4: claim c04: verdict: /],
    [good.replace("  because: For a reason.\n", ""), "1: claim c04: because: missing"],
    [good.replace("title: A title", "titel: A title"), /unknown field/],
    [good + good, "16: claim c04: id: stands twice"],
    [
      good.replace("text: Two}", 'text: Two, holds: ["quota-2010 > quota-2009"]}'),
      /^11: claim c04: evidence 2, hold 1: no longer holds: quota-2010 is 30,258 tonnes/,
    ],
  ])("%#: a mistake is told with line, claim and field", (text, message) => {
    expect(parse(text).join("\n")).toMatch(message);
  });

  it("is silent about a good one", () => expect(parse(good)).toEqual([]));
});

describe("the ledger's page", () => {
  const html = renderClaimList((text) => text);
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);

  it.each([...claims.values()].map((claim) => [claim.id, claim] as const))(
    "shows %s with verdict, evidence, drawing, sources and lesson",
    (id, claim) => {
      const article = document.getElementById(id);
      expect(article?.getAttribute("data-verdict")).toBe(claim.verdict);
      expect(article?.querySelector(".claim__verdict")?.textContent).toMatch(
        claim.verdict === "judgement" ? /settle/ : /sure/,
      );
      expect(article?.querySelectorAll(".claim__evidence li")).toHaveLength(claim.evidence.length);
      const label = article?.querySelector("svg")?.getAttribute("aria-label") ?? "";
      for (const { fact } of claim.draw.values) expect(label).toContain(data.facts.get(fact)?.text);
      expect(article?.querySelectorAll(".claim__sources li").length).toBeGreaterThan(0);
      expect(article?.querySelector(".claim__lessons")?.textContent).toMatch(/lesson \d/);
    },
  );

  it("leads from a claim to every lesson that tests it", () => {
    const links = (id: string) =>
      [...document.querySelectorAll(`#${id} .claim__lessons a`)].map((a) => a.getAttribute("href"));
    expect(links("c04")).toEqual(["/lessons/japan-2010"]);
    expect(links("c20")).toEqual(["/lessons/when-leverage-leaks", "/lessons/entanglement-bet"]);
    expect(document.querySelector("main, body")?.textContent).not.toContain("not in this edition");
  });

  it("weighs both sides, or limits, of every claim", () => {
    const onesided = [...claims.values()].filter(
      ({ evidence }) => new Set(evidence.map(({ side }) => side)).size < 2,
    );
    expect(onesided.map(({ id }) => id)).toEqual([]);
  });

  it("lists all at a glance, with the verdict in words", () => {
    expect(document.querySelectorAll(".claim__glance tr[data-for]")).toHaveLength(20);
    expect(document.querySelector('[data-for="c04"]')?.textContent).toContain("Contested");
  });
});
