import { describe, expect, it } from "vitest";
import { checkClaims } from "../../../src/site/check/checkClaims.js";
import { readClaims } from "../../../src/site/claims/readClaims.js";
import { readFacts } from "../../../src/site/readData.js";
import { parsePage } from "../../../src/site/readPage.js";

const known = { claims: readClaims().claims, facts: readFacts() };
const check = (text: string, front = "title: t") =>
  checkClaims(parsePage(`---\n${front}\n---\n${text}\n`, "docs/page.md"), known).map(
    ({ line, message }) => `${line}: ${message}`,
  );

describe("checkClaims", () => {
  it("is silent about claims and comparisons that are so", () => {
    expect(check("{{claim:c04}} {{holds:quota-2010 < quota-2009}}", "claims: [c04]")).toEqual([]);
  });

  it.each([
    ["{{claim:c44}}", '4: unknown claim "c44"'],
    [
      "words\n\n{{holds:quota-2010 > quota-2009}}",
      "6: no longer holds: quota-2010 is 30,258 tonnes",
    ],
    ["{{holds:quota-2010 > quota-2o09}}", '4: unknown fact "quota-2o09"'],
    ["{{holds:quota-2010}}", "4: found"],
  ])("tells line and mistake: %j", (text, message) => expect(check(text)[0]).toContain(message));

  it("names an unknown claim of the front matter", () => {
    expect(check("text", "claims: [c04, c44]")).toEqual(['1: claims: unknown claim "c44"']);
  });

  it("leaves examples in code alone", () => {
    expect(check("```md\n{{claim:c44}}\n```\n\n`{{holds:nothing}}`")).toEqual([]);
  });
});
