import { parseHTML } from "linkedom";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { playInput } from "../../src/components/playInput.js";

const { document, window } = parseHTML("<!doctype html><html><body></body></html>");

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  document.body.textContent = "";
});

function make(options: Partial<Parameters<typeof playInput>[1]> = {}) {
  const field = playInput([2000, 2003], { label: "Year", pause: 100, document, ...options });
  document.body.append(field);
  const button = field.querySelector("button");
  const press = () => button?.dispatchEvent(new window.Event("click"));
  const status = () => field.querySelector("[role=status]")?.textContent;
  return { field, button, press, status };
}

it("begins at the first year and stands still", () => {
  const { field, button } = make();
  vi.advanceTimersByTime(1000);
  expect(field.value).toBe(2000);
  expect(field.querySelector("output")?.textContent).toBe("2000");
  expect(button?.textContent).toBe("Play");
  expect(button?.getAttribute("aria-label")).toBe("Play: Year");
});

it("plays to the end, sends an event for each year, and says only where it stops", () => {
  const { field, button, press, status } = make();
  const seen: number[] = [];
  field.addEventListener("input", () => seen.push(field.value));
  press();
  expect(button?.textContent).toBe("Pause");
  vi.advanceTimersByTime(250);
  expect(seen).toEqual([2001, 2002]);
  expect(status()).toBe("");
  vi.advanceTimersByTime(1000);
  expect(seen).toEqual([2001, 2002, 2003]);
  expect(status()).toBe("2003");
  expect(button?.textContent).toBe("Play");
});

it("pauses where it is, goes on from there, and from the end begins anew", () => {
  const { field, press, status } = make();
  press();
  vi.advanceTimersByTime(100);
  press();
  vi.advanceTimersByTime(1000);
  expect([field.value, status()]).toEqual([2001, "2001"]);
  press();
  vi.advanceTimersByTime(1000);
  expect(field.value).toBe(2003);
  press();
  expect(field.value).toBe(2000);
});

it("stops when the reader takes the slider", () => {
  const { field, press, button } = make();
  press();
  field.querySelector("input")?.dispatchEvent(new window.Event("pointerdown"));
  expect(button?.textContent).toBe("Play");
});

it("stops when its cell was drawn anew", () => {
  const { field, press } = make();
  press();
  field.remove();
  vi.advanceTimersByTime(1000);
  expect(field.value).toBe(2000);
});

it("plays from the start where it is asked to, unless the reader wants less motion", () => {
  const { field } = make({ autoplay: true });
  vi.advanceTimersByTime(100);
  expect(field.value).toBe(2001);
  const calm = { matches: true } as MediaQueryList;
  Object.assign(window, { matchMedia: () => calm });
  const still = make({ autoplay: true });
  vi.advanceTimersByTime(1000);
  expect(still.field.value).toBe(2000);
  still.press();
  vi.advanceTimersByTime(100);
  expect(still.field.value).toBe(2001);
});
