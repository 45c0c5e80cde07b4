import { describe, expect, it } from "vitest";
import { readFacts } from "../../src/site/readData.js";

const facts = readFacts();

describe("the facts", () => {
  it.each([
    ["imports-2010-11-shortfall", "66.3%"],
    ["imports-2010-q4-vs-mean", "6% above"],
    ["imports-2010-vs-2009", "49% above"],
    ["exports-2010-10-vs-09", "77% below"],
    ["exports-2010-01-09-of-quota", "106%"],
    ["quota-2010-h2-vs-2009-h2", "72% below"],
    ["price-metals-2010-08-multiple", "2.5 times"],
    ["date-collision", "7 September 2010"],
    ["indicators-passing-half", "3"],
  ])("%s is %s", (id, text) => expect(facts.get(id)?.text).toBe(text));

  it("name at least one source each", () => {
    const without = [...facts.values()].filter(({ sources }) => sources.length === 0);
    expect(without).toEqual([]);
  });

  it("say of each computed one from what", () => {
    const silent = [...facts.values()].filter(({ grade, note }) => grade === "D" && !note);
    expect(silent).toEqual([]);
  });

  it("have a label that is no sentence", () => {
    const sentences = [...facts.values()].filter(({ label }) => label.endsWith("."));
    expect(sentences).toEqual([]);
  });
});
