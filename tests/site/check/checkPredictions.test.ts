import { describe, expect, it } from "vitest";
import { checkFigures } from "../../../src/site/check/checkFigures.js";
import { checkPredictions } from "../../../src/site/check/checkPredictions.js";
import { parsePage } from "../../../src/site/readPage.js";

const page = (...fences: string[]) =>
  parsePage(`---\ntitle: t\n---\n${fences.join("\n\n")}\n`, "docs/page.md");
const chart = (fields: string) => `\`\`\`chart\nfigure: exportQuotas\n${fields}\`\`\``;
const quiz = (id: string, fields = "", kind = "predict") =>
  `\`\`\`quiz\nid: ${id}\nkind: ${kind}\n${fields}\`\`\``;
const check = (...fences: string[]) =>
  checkPredictions(page(...fences)).map(({ line, message }) => `${line}: ${message}`);

describe("checkPredictions", () => {
  it("is silent about a figure and a prediction that belong together", () => {
    const waiting = page(quiz("guess-it", "figure: exportQuotas\n"), chart("after: guess-it\n"));
    expect(checkPredictions(waiting)).toEqual([]);
    expect(checkFigures(waiting)).toEqual([]);
    expect(check(quiz("guess-it", "figure: again\n"), chart("id: again\n"))).toEqual([]);
  });

  it("reports a figure that waits for no prediction of its page", () => {
    const message = 'chart: after: no predict item of this page has the id "guess-it"';
    expect(check(chart("after: guess-it\n"))).toEqual([`6: ${message}`]);
    expect(check(chart("after: guess-it\n"), quiz("guess-it", "", "choice"))).toEqual([
      `6: ${message}`,
    ]);
  });

  it("reports a prediction of a figure that the page does not show", () => {
    expect(check(quiz("guess-it", "figure: again\n"), chart(""))).toEqual([
      '7: item guess-it: figure: no chart of this page is "again"',
    ]);
  });

  it("leaves what is no YAML to the checks of the fences", () => {
    expect(check("```chart\nfigure: [\n```", "```quiz\n- a\n```", "```quiz\n```")).toEqual([]);
  });
});
