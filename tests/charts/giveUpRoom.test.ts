import { parseHTML } from "linkedom";
import { afterEach, expect, it, vi } from "vitest";
import { giveUpRoom, takeRoom } from "../../src/charts/giveUpRoom.js";

afterEach(() => vi.unstubAllGlobals());

function waiting(top: number): HTMLElement {
  vi.stubGlobal("innerHeight", 800);
  const { document } = parseHTML("<!DOCTYPE html><html><body><figure></figure></body></html>");
  const figure = document.querySelector("figure");
  if (!figure) throw new Error("no figure");
  return Object.assign(figure, { getBoundingClientRect: () => ({ top }) }) as HTMLElement;
}

it("giveUpRoom folds what lies below the window, and takeRoom unfolds it", () => {
  const figure = waiting(800);
  giveUpRoom(figure);
  expect(figure.hasAttribute("data-folded")).toBe(true);
  takeRoom(figure);
  expect(figure.hasAttribute("data-folded")).toBe(false);
});

it.each([799, 0, -2000])("giveUpRoom leaves what is seen or above as it is, at %i px", (top) => {
  const figure = waiting(top);
  giveUpRoom(figure);
  expect(figure.hasAttribute("data-folded")).toBe(false);
});
