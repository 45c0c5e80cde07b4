import ICAL from "ical.js";
import { expect, it } from "vitest";
import { parseDay } from "../../../src/model/review/day.js";
import { toCalendar } from "../../../src/model/review/toCalendar.js";

const now = Date.parse("2026-03-27T20:15:30.500Z");
const url = "https://example.org/a/very/long/path/that/has/to/be/folded/somewhere/review.html";
const day = parseDay("2026-03-29")!;
const days = [
  {
    day,
    title: "Review: 3 questions",
    text: "One; two, three \\ four\nfive – “six” 日本 😀".repeat(3),
  },
  { day: day + 2, title: "Review: 1 question", text: "" },
];
const text = toCalendar(days, { now, url });

it("is read by another program as whole days with their texts", () => {
  const calendar = new ICAL.Component(ICAL.parse(text));
  expect(calendar.getFirstPropertyValue("version")).toBe("2.0");
  const events = calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
  expect(events.map(({ startDate, endDate }) => `${startDate} ${endDate}`)).toEqual([
    "2026-03-29 2026-03-30",
    "2026-03-31 2026-04-01",
  ]);
  expect(events.map(({ startDate }) => startDate.isDate)).toEqual([true, true]);
  expect(events.map(({ summary }) => summary)).toEqual(days.map(({ title }) => title));
  expect(events[0]?.description).toBe(days[0]?.text);
  expect(events.map(({ uid }) => uid)).toEqual([
    "review-2026-03-29@rare-leverage.invalid",
    "review-2026-03-31@rare-leverage.invalid",
  ]);
  const event = calendar.getFirstSubcomponent("vevent");
  expect(String(event?.getFirstPropertyValue("dtstamp"))).toBe("2026-03-27T20:15:30Z");
  expect(event?.getFirstPropertyValue("url")).toBe(url);
});

it("ends each line as the standard says, and none is longer than 75 octets", () => {
  expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  const lengths = text.split("\r\n").map((line) => new TextEncoder().encode(line).length);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
});

it("is the same again for the same days, and a calendar without days too", () => {
  expect(toCalendar(days, { now, url })).toBe(text);
  expect(() => ICAL.parse(toCalendar([], { now, url }))).not.toThrow();
});
