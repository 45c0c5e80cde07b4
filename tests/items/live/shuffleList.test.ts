import { parseHTML } from "linkedom";
import { expect, it } from "vitest";
import { shuffleList, shuffleLists } from "../../../src/items/live/shuffleList.js";

const html = (
  shuffle: string,
) => `<html data-seed="3"><body><div data-shuffle="${shuffle}" data-list="a">
<p id="first">Choose</p><p data-option="0"></p><p data-option="1"></p><p data-option="2"></p><p data-option="3"></p></div></body></html>`;

function orderOf(document: Document): string {
  const options = [...document.querySelectorAll("[data-option]")];
  return options.map((option) => option.getAttribute("data-option")).join("");
}

it("puts options in the order of the learner's seed, whatever their order was", () => {
  const { document } = parseHTML(html("any"));
  const list = document.querySelector<HTMLElement>("[data-shuffle]");
  if (!list) throw new Error("no list");
  shuffleList(list);
  const order = orderOf(document);
  list.append(...[...list.querySelectorAll("[data-option]")].reverse());
  shuffleList(list);
  expect(orderOf(document)).toBe(order);
  expect(list.firstElementChild?.id).toBe("first");
});

it("never leaves an order to find as it is written", () => {
  for (let seed = 0; seed < 100; seed++) {
    const { document } = parseHTML(html("wrong").replace('"3"', `"${seed}"`));
    shuffleLists(document.documentElement);
    expect(orderOf(document)).not.toBe("0123");
  }
});

it("shuffles a list once", () => {
  const { document } = parseHTML(html("any"));
  shuffleLists(document.documentElement);
  const list = document.querySelector("[data-shuffle]");
  list?.append(...[...list.querySelectorAll("[data-option]")].reverse());
  const reversed = orderOf(document);
  shuffleLists(document.documentElement);
  expect(orderOf(document)).toBe(reversed);
});
