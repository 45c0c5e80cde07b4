import { type Day, isoDay } from "./day.js";

/** What is written into a calendar on one day. */
export interface CalendarDay {
  day: Day;
  /** The title of the entry. */
  title: string;
  /** More about it; may be empty. */
  text: string;
}

/**
 * A calendar file (RFC 5545) with an entry for each day that takes no time of it. The name of an
 * entry is its day, so that a later file replaces the entries of an earlier one.
 */
export function toCalendar(
  days: readonly CalendarDay[],
  { now, url }: { now: number; url: string },
): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Rare Leverage//Review//EN",
    "CALSCALE:GREGORIAN",
    ...days.flatMap((day) => toEvent(day, { stamp: toStamp(now), url })),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join("");
}

function toEvent(
  { day, title, text }: CalendarDay,
  { stamp, url }: { stamp: string; url: string },
): string[] {
  return [
    "BEGIN:VEVENT",
    `UID:review-${isoDay(day)}@rare-leverage.invalid`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${toDate(day)}`,
    `DTEND;VALUE=DATE:${toDate(day + 1)}`,
    `SUMMARY:${escapeText(title)}`,
    ...(text ? [`DESCRIPTION:${escapeText(text)}`] : []),
    `URL:${url}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

function toDate(day: Day): string {
  return isoDay(day).replaceAll("-", "");
}

function toStamp(now: number): string {
  return new Date(now).toISOString().replace(/[-:]|\.\d+/g, "");
}

function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, "\\$&").replace(/\r?\n/g, "\\n");
}

const longest = 75;

/** Cuts a line into lines of 75 octets at most, never within a character. */
function fold(line: string): string {
  const parts = [""];
  let octets = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (octets + size > longest) {
      parts.push(" ");
      octets = 1;
    }
    parts.push(`${parts.pop() ?? ""}${character}`);
    octets += size;
  }
  return parts.join("\r\n");
}
