import { parseHTML } from "linkedom";
import { expect, it } from "vitest";
import { makeJudged } from "../../../src/components/learnerPage/judgedPart.js";
import { readKnownCourse, toView } from "../../../src/components/learnerPage/view.js";
import { maker } from "../../../src/components/report/make.js";
import { emptyMemo } from "../../../src/model/judgement/memo.js";
import { emptyProgress, type Progress } from "../../../src/model/progress/progress.js";

const links = `<ul class="judged-links" hidden data-names='{"partly":"Partly supported","contested":"Contested"}'>
<li><a href="/claims#c01" data-claim="c01" data-ours="partly">1. Abundant</a></li>
<li><a href="/claims#c02" data-claim="c02" data-ours="partly">2. Leverage</a></li>
<li><a href="/lessons/last#memo-stand" data-memo>Your memo</a></li></ul>`;

function show(progress: Partial<Progress>, page = links): HTMLElement {
  const { document } = parseHTML(`<!DOCTYPE html><html><body>${page}</body></html>`);
  const make = maker(document);
  const view = toView(readKnownCourse(document), make, { ...emptyProgress, ...progress });
  return make("div", {}, ...makeJudged(view));
}

it("makeJudged says where verdicts and memo are to be found while there are none", () => {
  expect(show({}).textContent).toContain("in the last lesson");
  const taken = show({ verdicts: { c01: { verdict: "", at: 1 } }, memo: { ...emptyMemo, at: 1 } });
  expect(taken.textContent).toContain("in the last lesson");
});

it("makeJudged lists verdicts beside ours, with the way into the ledger", () => {
  const verdicts = {
    c01: { verdict: "partly", at: 1 },
    c02: { verdict: "contested", at: 2 },
    c99: { verdict: "contested", at: 3 },
  } as const;
  const box = show({ verdicts });
  expect(box.querySelector("p")?.textContent).toBe("You have judged 2 of the 2 claims.");
  expect([...box.querySelectorAll("li")].map(({ textContent }) => textContent)).toEqual([
    "1. AbundantYour verdict and ours: partly supported.",
    "2. LeverageYour verdict: contested. Ours: partly supported.",
  ]);
  expect(box.querySelector("a")?.getAttribute("href")).toBe("/claims#c01");
});

it("makeJudged shows the memo in its parts, and what is still empty", () => {
  const picked = { claim: "c01", side: "for", text: "A counted fact", source: "USGS" } as const;
  const memo = {
    ...emptyMemo,
    stand: "Build a stock",
    first: { picked, shows: "It lasts" },
    at: 1,
  };
  const box = show({ memo });
  const texts = [...box.querySelectorAll("blockquote")].map(({ textContent }) => textContent);
  expect(texts).toEqual([
    "Build a stock",
    "A counted factIt lasts",
    "Nothing yet",
    "Nothing yet",
    "Nothing yet",
  ]);
  expect(box.querySelector("p a")?.getAttribute("href")).toBe("/lessons/last#memo-stand");
});

it("makeJudged writes a memo as text, whatever is in it", () => {
  const box = show({ memo: { ...emptyMemo, stand: "<img src=x onerror=alert(1)>", at: 1 } }, "");
  expect(box.querySelector("img")).toBeNull();
  expect(box.textContent).toContain("<img");
});
