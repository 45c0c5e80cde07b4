import { expect, it } from "vitest";
import { dayIn, isoDay, parseDay } from "../../../src/model/review/day.js";

const isoIn = (zone: string, moment: string) => isoDay(dayIn(zone)(Date.parse(moment)));

it("takes the day from the calendar of the place", () => {
  const moment = "2026-03-01T23:30:00Z";
  expect(["Asia/Tokyo", "Europe/Berlin", "UTC", "America/New_York"].map((z) => isoIn(z, moment))) //
    .toEqual(["2026-03-02", "2026-03-02", "2026-03-01", "2026-03-01"]);
  expect(Number.isInteger(dayIn()(Date.parse(moment)))).toBe(true);
});

it("counts days of 23 and of 25 hours as one each", () => {
  const day = dayIn("Europe/Berlin");
  const at = (text: string) => day(Date.parse(text));
  // The clocks go forward on 29 March 2026, and back on 25 October.
  expect(at("2026-03-29T22:00:00+02:00") - at("2026-03-28T22:00:00+01:00")).toBe(1);
  expect(at("2026-03-29T00:30:00+01:00")).toBe(at("2026-03-29T23:30:00+02:00"));
  expect(at("2026-10-25T00:30:00+02:00")).toBe(at("2026-10-25T23:30:00+01:00"));
  expect(at("2026-10-26T00:30:00+01:00") - at("2026-10-25T00:30:00+02:00")).toBe(1);
});

it("writes and reads days, and none that the calendar lacks", () => {
  expect(isoDay(0)).toBe("1970-01-01");
  expect(parseDay("2024-02-29")).toBe(dayIn("UTC")(Date.parse("2024-02-29T12:00:00Z")));
  const none = ["", "2025-02-29", "2026-13-01", "2026-00-10", "tomorrow", "2026-1-1"].map(parseDay);
  expect(new Set(none)).toEqual(new Set([undefined]));
});
