import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clozeControl } from "../../../src/items/cloze/control.js";
import { isRefusal } from "../../../src/items/live/control.js";
import { clearMarks } from "../../../src/items/live/reasons.js";
import { liveItem } from "../liveItem.js";

const right = [0, "June", 0];
const textsOf = (item: HTMLElement, selector: string) =>
  [...item.querySelectorAll(selector)].map(({ textContent }) => textContent.trim());
const sentence = (item: HTMLElement) => {
  const copy = item.querySelector(".item__cloze")!.cloneNode(true) as HTMLElement;
  for (const other of copy.querySelectorAll("sup, select, input, script")) other.remove();
  return copy.textContent;
};

describe("clozeControl", () => {
  it("reads the same response in whatever order the options are shown", () => {
    const response = fc.tuple(
      fc.integer({ min: -1, max: 2 }),
      fc.string({ maxLength: 200 }).map((text) => text.trim()),
      fc.integer({ min: -1, max: 1 }),
    );
    fc.assert(
      fc.property(fc.string(), response, (seed, given) => {
        const control = clozeControl(liveItem("cloze", seed));
        control.write(given);
        expect(control.partial?.()).toEqual(given);
        expect(isRefusal(control.read())).toBe(given.includes(-1) || given[1] === "");
      }),
    );
  });

  it("keeps the order written where the author says so", () => {
    const orders = (index: number) =>
      new Set(
        ["1", "2", "3", "4", "5", "6"].map((seed) =>
          [...liveItem("cloze", seed).querySelectorAll("select")[index]!.options]
            .map(({ value }) => value)
            .join(),
        ),
      );
    expect(orders(0).size).toBeGreaterThan(1);
    expect(orders(1)).toEqual(new Set([",0,1"]));
  });

  it("ignores what fits no gap, as in a draft of another form", () => {
    const control = clozeControl(liveItem("cloze", "1"));
    for (const response of [["0", 5, 9], [], 2, { text: "x", values: [1] }, [Number.NaN]]) {
      control.write(response);
      expect(control.partial?.()).toEqual([-1, "", -1]);
    }
  });

  it("names the gaps that are empty", () => {
    const control = clozeControl(liveItem("cloze", "1"));
    expect(control.read()).toEqual({ problem: "3 of 3 gaps are still empty." });
    control.write([0, " ", 1]);
    expect(control.read()).toEqual({ problem: "Gap 2 is still empty." });
    expect(control.first()?.getAttribute("aria-label")).toBe("Gap 2 of 3");
  });

  it("reads as a sentence with the right words after an attempt, whatever was given", () => {
    const item = liveItem("cloze", "1");
    const control = clozeControl(item);
    const before = item.querySelector(".item__key")?.innerHTML;
    for (const response of [right, [1, "May", 1], [2, "<b>", 0]]) {
      control.mark(response);
      expect(sentence(item)).toMatch(
        "The rule came in May, and the quarrel in June. So the rule was **no** answer to it, but to the rising price of the salt",
      );
      expect(item.querySelectorAll(".item__form .item__why")).toHaveLength(7);
      clearMarks(item);
      expect(item.querySelector(".item__key")?.innerHTML).toBe(before);
      expect(sentence(item)).toContain("The rule came in , and");
    }
  });

  it("marks what was given in each gap, and what would have been right", () => {
    const item = liveItem("cloze", "1");
    const control = clozeControl(item);
    const response = [1, "July & then", 0];
    control.mark(response);
    expect(textsOf(item, ".item__gaps .item__mark")).toEqual([
      "The right answer",
      "Your answer: not right",
      "Your answer, not right: “July & then”",
      "The right answer",
      "Right: your answer",
    ]);
    expect(control.missed(response)).toEqual([1]);
    expect(control.detail(response)).toBe(
      "1 of 3 gaps is right. Below, the right words are in place.",
    );
    expect(control.detail(right)).toBe("");
    expect(control.say(response)).toBe("June & July; July & then; rising price");
    clearMarks(item);
    control.mark([0, "may", 0]);
    expect(textsOf(item, ".item__gap-group:nth-child(2) .item__mark")).toEqual([
      "The right answer",
      "Your answer: not right",
    ]);
  });
});
