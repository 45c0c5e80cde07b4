import type { TimelineEvent } from "../model/timelineEvents.js";
import { type Frame, toFrame } from "./frame.js";
import { textWidth, wrapText } from "./textWidth.js";
import { formatEventDay, headingOf } from "./timelineDates.js";

/** One event with its place. */
export interface TimelineRow {
  event: TimelineEvent;
  index: number;
  date: string;
  /** The text in lines; those after `own` say that sources disagree. */
  lines: string[];
  own: number;
  /** Middle of the mark. */
  y: number;
}

/** Where everything on a timeline stands. */
export interface TimelineLayout {
  frame: Frame;
  rows: TimelineRow[];
  headings: { text: string; y: number }[];
  /** Of the axis, and of the text beside it. */
  axis: number;
  textLeft: number;
  /** Height of one line of text. */
  line: number;
  height: number;
}

interface Options {
  width: number | undefined;
  locale: string | undefined;
  grouping: "month" | "year";
}

/** Stacks the events in their order; each takes the lines that its text needs. */
export function layTimeline(
  events: readonly TimelineEvent[],
  { width, locale, grouping }: Options,
): TimelineLayout {
  const frame = toFrame(width);
  const dates = events.map((event) => formatEventDay(event, { locale }));
  const dateWidth = Math.max(0, ...dates.map((text) => textWidth(text, { size: frame.small })));
  const axis = Math.round(dateWidth) + 30;
  const textLeft = axis + 18;
  const line = frame.text + 4;
  const rows: TimelineRow[] = [];
  const headings: TimelineLayout["headings"] = [];
  let y = 0;
  events.forEach((event, index) => {
    const heading = headingOf(event, grouping, locale);
    if (heading !== headings.at(-1)?.text) {
      headings.push({ text: heading, y: y + (y > 0 ? 18 : 0) + frame.text });
      y += (y > 0 ? 18 : 0) + frame.text + 14;
    }
    const style = { width: frame.width - textLeft, size: frame.text };
    const own = wrapText(event.text, style);
    const lines = [...own, ...wrapText(dispute(event, events, locale), style)];
    rows.push({ event, index, date: dates[index] ?? "", lines, own: own.length, y: y + line / 2 });
    y += Math.max(1, lines.length) * line + 10;
  });
  return { frame, rows, headings, axis, textLeft, line, height: Math.max(y, 20) };
}

/** The sentence that names the other dates of a disputed event; "" for one that is not. */
function dispute(
  event: TimelineEvent,
  events: readonly TimelineEvent[],
  locale: string | undefined,
): string {
  const others = events.filter((one) => one !== event && one.conflict === event.conflict);
  if (event.conflict === "" || others.length === 0) return "";
  const days = others.map((one) => formatEventDay(one, { locale }));
  return `Sources disagree: others say ${days.join(", ")}.`;
}
