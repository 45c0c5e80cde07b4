import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isRefusal } from "../../../src/items/live/control.js";
import { clearMarks } from "../../../src/items/live/reasons.js";
import { matchControl } from "../../../src/items/match/control.js";
import { liveItem } from "../liveItem.js";

const textsOf = (item: HTMLElement, selector: string) =>
  [...item.querySelectorAll(selector)].map(({ textContent }) => textContent.trim());

describe("matchControl", () => {
  it("reads the same response in whatever order the texts are shown", () => {
    const right = fc.integer({ min: -1, max: 3 });
    fc.assert(
      fc.property(fc.string(), fc.tuple(right, right, right), (seed, response) => {
        const item = liveItem("match", seed);
        const control = matchControl(item);
        control.write(response);
        expect(control.partial?.()).toEqual(response);
        expect(isRefusal(control.read())).toBe(response.includes(-1));
      }),
    );
  });

  it("names the texts by the same letters in the list and in every select", () => {
    const orders = new Set<string>();
    for (const seed of ["1", "2", "3", "4", "5"]) {
      const item = liveItem("match", seed);
      const list = textsOf(item, ".item__rights-list > li").map(
        (text, i) => `${"ABCD"[i]}: ${text}`,
      );
      for (const select of item.querySelectorAll("select")) {
        const [placeholder, ...options] = [...select.options].map(({ textContent }) => textContent);
        expect(placeholder).toBe("Choose …");
        expect(options).toEqual(list);
      }
      const order = [...item.querySelectorAll<HTMLElement>(".item__rights-list > li")];
      orders.add(order.map(({ dataset }) => dataset.option).join());
    }
    expect(orders.size).toBeGreaterThan(1);
    expect(orders).not.toContain("0,1,2,3");
  });

  it("ignores what names no text, as in a draft of another form", () => {
    const item = liveItem("match", "1");
    const control = matchControl(item);
    for (const response of [[9, Number.NaN, "1"], [], 2, { text: "x", values: [1] }]) {
      control.write(response);
      expect(control.partial?.()).toEqual([-1, -1, -1]);
    }
    control.write([0, 1, 2, 3, 3]);
    expect(control.read()).toEqual([0, 1, 2]);
    control.write(undefined);
    expect(control.partial?.()).toEqual([-1, -1, -1]);
  });

  it("says which texts are chosen, and which more than once", () => {
    const item = liveItem("match", "1");
    matchControl(item).write([1, 1, 0]);
    const used = (n: number) =>
      item.querySelector<HTMLElement>(`.item__rights-list > [data-option="${n}"]`)?.dataset.used;
    expect([0, 1, 2, 3].map(used)).toEqual(["chosen", "chosen more than once", "", ""]);
  });

  it("shows every reason after an attempt and gives all of them back", () => {
    const item = liveItem("match", "1");
    const control = matchControl(item);
    const before = item.querySelector(".item__reasons")?.innerHTML;
    control.write([1, 3, 2]);
    control.mark([1, 3, 2]);
    expect(item.querySelectorAll(".item__form .item__why")).toHaveLength(4);
    expect(textsOf(item, ".item__form .item__mark")).toEqual([
      "Not right: you chose “Glass”",
      "The right answer",
      "Not right: you chose “Wool”",
      "The right answer",
      "Right: your answer",
      "Goes with none of them: you chose it for “The middle valley”",
    ]);
    expect(control.missed([1, 3, 2])).toEqual([0, 3]);
    clearMarks(item);
    expect(item.querySelector(".item__reasons")?.innerHTML).toBe(before);
    expect(item.querySelectorAll(".item__form :is(.item__why, .item__mark)")).toHaveLength(0);
  });

  it("says a response in words", () => {
    const control = matchControl(liveItem("match", "1"));
    expect(control.say([1, 3, 2])).toMatch(/^The upper valley: Glass; The middle valley: Wool; /);
    expect(control.detail([1, 3, 2])).toBe("1 of 3 pairs is right.");
    expect(control.detail([0, 1, 2])).toBe("");
  });
});
