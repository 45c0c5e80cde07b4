import { type Basis, basisOf, type FigureRow, textOf } from "./figureRow.js";

/** One dated event. */
export interface TimelineEvent {
  /** "2010-09-07", "2010-08" or "2013". */
  start: string;
  end: string;
  /** How exact the date is: day, month, year or range. */
  precision: string;
  text: string;
  /** Events of one group cannot all be right; "" for none. */
  conflict: string;
  /** Why the dates disagree, or a remark. */
  note: string;
  source: string;
}

/** Two stretches of time: the months of the dispute and the years of the case. */
export interface TimelineEvents extends Basis {
  short: TimelineEvent[];
  long: TimelineEvent[];
}

const caseSources = ["wto-ds431", "ghy-2015"];

/** Rows of the timeline → the events of the dispute, and of the trade case that followed. */
export function toTimelineEvents(
  rows: readonly FigureRow[],
  { from = "2010-07", to = "2011-02" } = {},
): TimelineEvents {
  const inside = (row: FigureRow) =>
    textOf(row, "date_start") >= from && textOf(row, "date_start") < to;
  const short = rows.filter(inside);
  const long = rows.filter((row) => caseSources.includes(textOf(row, "source")));
  return {
    short: short.map(toTimelineEvent).toSorted(byStart),
    long: long.map(toTimelineEvent).toSorted(byStart),
    ...basisOf([...short, ...long]),
  };
}

/** A month without a day stands in the middle of the month. */
function byStart(a: TimelineEvent, b: TimelineEvent): number {
  return sortKey(a).localeCompare(sortKey(b));
}

function sortKey({ start }: TimelineEvent): string {
  return start.length === 7 ? `${start}-15` : start;
}

function toTimelineEvent(row: FigureRow): TimelineEvent {
  return {
    start: textOf(row, "date_start"),
    end: textOf(row, "date_end"),
    precision: textOf(row, "precision"),
    text: textOf(row, "event"),
    conflict: textOf(row, "conflict_group"),
    note: textOf(row, "note"),
    source: textOf(row, "source"),
  };
}
