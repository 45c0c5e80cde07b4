import fc from "fast-check";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { makeBeliefs } from "../../src/components/learnerPage/beliefsPart.js";
import { makeJudged } from "../../src/components/learnerPage/judgedPart.js";
import { previewOf } from "../../src/components/learnerPage/previewOf.js";
import { makeProgress } from "../../src/components/learnerPage/progressPart.js";
import { toView } from "../../src/components/learnerPage/view.js";
import { makeWritten } from "../../src/components/learnerPage/writtenPart.js";
import { maker } from "../../src/components/report/make.js";
import { emptyProgress } from "../../src/model/progress/progress.js";
import { indexCourse } from "../../src/model/report/courseIndex.js";
import { parseTakeAlong, toTakeAlong } from "../../src/model/report/takeAlong.js";
import { planTakeIn } from "../../src/model/report/takeIn.js";
import { enLearner } from "../../src/model/words/en/learner.js";
import { course } from "../model/report/course.js";
import { anyFile, markups } from "./fuzz.js";

const runs = 12_000;
const { document } = parseHTML("<!DOCTYPE html><html><body></body></html>");
const make = maker(document);
const index = indexCourse(course);
const claims = ["c01", "c02"].map((id) => ({
  id,
  title: id,
  ours: "partly",
  href: `/claims#${id}`,
}));
const known = {
  ...{ course, index, claims, memoHref: "/lessons/one#memo" },
  address: () => "/lessons/one",
  verdictNames: { partly: "Partly supported" },
};
const ours = new Set(
  "A BLOCKQUOTE BUTTON DETAILS DIV H3 LI P PATH SECTION SPAN STRONG SUMMARY SVG UL".split(" "),
);

const shownEach = 25;

/** What a page shows of a file, as it is chosen and after it was taken in. */
function show(exported: string, plan: ReturnType<typeof planTakeIn>): HTMLElement {
  const view = toView(known, make, plan.after);
  const makers = [makeProgress, makeBeliefs, makeJudged, makeWritten];
  const parts = makers.flatMap((makePart) => makePart(view));
  return make("div", {}, ...previewOf(make, exported, plan), ...parts);
}

/** What of the shown came from the file as markup; nothing may. */
function foreignIn(box: HTMLElement): string[] {
  return [...box.querySelectorAll("*")].flatMap((element) => {
    const isOurs = ours.has(element.tagName.toUpperCase());
    const isSafe = element.getAttributeNames().every((name) => !/^on|^src|^style$/.test(name));
    const leadsHome = /^[/#]/.test(element.getAttribute("href") ?? "/");
    return isOurs && isSafe && leadsHome ? [] : [element.outerHTML];
  });
}

describe("a file to take in", () => {
  it(`may be anything: ${runs} files, none makes it fail, hang, or run markup`, () => {
    const tally = { refused: 0, accepted: 0 };
    fc.assert(
      fc.property(anyFile, (text) => {
        const taken = parseTakeAlong(text);
        if (!("progress" in taken)) {
          tally.refused++;
          return enLearner.take.refused(taken).length < 300;
        }
        tally.accepted++;
        const plan = planTakeIn(emptyProgress, taken.progress, index);
        // Showing takes longer than all else.
        if (tally.accepted % shownEach) return true;
        return foreignIn(show(taken.exported, plan)).length === 0;
      }),
      { numRuns: runs },
    );
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    // Both ways must have been gone often, or nothing was tried.
    expect(tally.refused).toBeGreaterThan(1000);
    expect(tally.accepted).toBeGreaterThan(1000);
  }, 60_000);

  it("would be caught if its markup ran", () => {
    for (const markup of markups) {
      const box = make("div");
      box.innerHTML = `<a href="${markup}">${markup}</a>`;
      expect(foreignIn(box)).not.toEqual([]);
    }
  });

  it.each([
    ["numbers", (n: number) => `[${"0,".repeat(n)}0]`],
    ["lists", (n: number) => `[${"[],".repeat(n)}[]]`],
    ["one deep list", (n: number) => "[".repeat(n) + "]".repeat(n)],
  ])(
    "as long as allowed and full of %s is answered in seconds",
    (_name, fill) => {
      const attempts = `[{"score":1,"confidence":"know","at":1,"response":${fill(1_300_000)}}]`;
      const items = `{"a":{"hash":"h1","revealed":false,"attempts":${attempts}}}`;
      const text = toTakeAlong(emptyProgress, new Date(0)).replace(
        `"items":{}`,
        `"items":${items}`,
      );
      const start = performance.now();
      expect(parseTakeAlong(text)).toMatchObject({
        problem: expect.stringMatching("field|tooLong"),
      });
      expect(performance.now() - start).toBeLessThan(10_000);
    },
    60_000,
  );
});
