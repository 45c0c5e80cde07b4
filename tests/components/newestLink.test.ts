import { parseHTML } from "linkedom";
import { expect, it } from "vitest";
import { enhanceNewest } from "../../src/components/newestLink.js";
import { emptyProgress, type Progress } from "../../src/model/progress/progress.js";

const page = `<a data-newest href="/one">Begin</a>
<a href="/one" data-place="one" data-number="1">Lesson 1: One</a>
<a href="/two" data-place="two" data-number="2">Lesson 2: Two</a>
<a href="/three" data-place="three" data-number="3">Lesson 3: Three</a>
<i data-lesson="one" data-items="a:h"></i><i data-lesson="two" data-items="b:h c:h"></i><i data-lesson="three" data-items="d:h"></i>`;

/** Where the link leads after some questions were answered and a lesson was read last. */
function leads(lesson: string, ...answered: string[]): string[] {
  const { document } = parseHTML(`<!DOCTYPE html><html><body>${page}</body></html>`);
  const link = document.querySelector("a");
  if (!link) throw new Error("no link");
  enhanceNewest(link);
  const attempt = { response: 0, score: 1, confidence: "know", at: 1 } as const;
  const item = { hash: "h", revealed: false, attempts: [attempt] };
  const progress: Progress = {
    ...emptyProgress,
    items: Object.fromEntries(answered.map((id) => [id, item])),
    places: { [lesson]: { step: "s", number: 2, title: "Step", at: 1 } },
  };
  Reflect.set(link, "value", progress);
  return [link.getAttribute("href") ?? "", link.textContent ?? ""];
}

it("enhanceNewest goes on where the reader was while something is left to answer", () => {
  expect(leads("two", "a", "b")[1]).toBe("Go on with lesson 2, step 2: Step");
});

it("enhanceNewest leads past what is done, to the first lesson after it that still asks", () => {
  expect(leads("one", "a")).toEqual(["/two", "Next: Lesson 2: Two"]);
  expect(leads("one", "a", "b", "c")).toEqual(["/three", "Next: Lesson 3: Three"]);
});

it("enhanceNewest stays at the end of a course that is done", () => {
  expect(leads("three", "a", "b", "c", "d")[1]).toBe("Go on with lesson 3, step 2: Step");
});
