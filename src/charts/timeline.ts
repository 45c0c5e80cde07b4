import type { TimelineEvent, TimelineEvents } from "../model/timelineEvents.js";
import { type Figure, viewOf } from "./figure.js";
import { countInWords } from "./format.js";
import { drawTimeline } from "./timelineChart.js";
import { formatEventDay } from "./timelineDates.js";

const views = [
  { id: "short", label: "The dispute" },
  { id: "long", label: "The trade case" },
];

/** What happened when, with the dates on which sources disagree. */
export const timeline: Figure<TimelineEvents> = {
  views,
  finding: (data, { view } = {}) => (isShort(view) ? findDispute(data.short) : findCase(data.long)),
  measure: (data, { view, locale } = {}) => {
    const events = shownIn(data, view);
    const [first, last] = [events[0], events.at(-1)];
    const what = isShort(view) ? "Events of the dispute" : "Events of the trade case";
    if (!first || !last) return what;
    const from = formatEventDay({ ...first, end: first.start }, { locale, year: true });
    return `${what}, ${from} to ${formatEventDay(last, { locale, year: true })}; distances are not to scale`;
  },
  draw: (data, options = {}) => {
    const title = timeline.finding(data, options);
    const grouping = isShort(options.view) ? "month" : "year";
    return drawTimeline(shownIn(data, options.view), { ...options, title, grouping });
  },
  describe: (data, { view, locale } = {}) => {
    const events = shownIn(data, view);
    if (events.length === 0) return "A list of dated events. None is known.";
    const sentences = events.map(
      (event) => `${formatEventDay(event, { locale, year: true })}: ${event.text}`,
    );
    return `A list of ${events.length} dated events. ${sentences.join(". ")}.`;
  },
  tabulate: (data, { view, locale } = {}) => ({
    caption: isShort(view) ? "Events of the dispute" : "Events of the trade case",
    columns: ["Date", "Event", "Remark"].map((label) => ({ label, unit: "", numeric: false })),
    rows: shownIn(data, view).map((event) => [
      formatEventDay(event, { locale, year: true }),
      event.text,
      [event.conflict && "sources disagree", event.note].filter((part) => part).join(": "),
    ]),
  }),
  notes: (data, { view } = {}) => {
    const disputed = countDisputes(shownIn(data, view)) > 0;
    return disputed
      ? ["Hollow marks joined by a dashed line: sources disagree, both versions stand here."]
      : [];
  },
};

function isShort(view: string | undefined): boolean {
  return viewOf(views, view) === "short";
}

function shownIn(data: TimelineEvents, view: string | undefined): TimelineEvent[] {
  return isShort(view) ? data.short : data.long;
}

function countDisputes(events: readonly TimelineEvent[]): number {
  return new Set(events.map(({ conflict }) => conflict).filter((group) => group !== "")).size;
}

function findDispute(events: readonly TimelineEvent[]): string {
  const disputed = countDisputes(events);
  if (disputed === 0) return "What happened when";
  const dates = disputed === 1 ? "one date" : `${countInWords(disputed)} dates`;
  return `What happened when: on ${dates} the sources disagree`;
}

function findCase(events: readonly TimelineEvent[]): string {
  const [first, last] = [events[0], events.at(-1)];
  if (!first || !last) return "The trade case";
  const days = (Date.parse(last.end) - Date.parse(first.start)) / 86_400_000;
  const years = Math.round(days / 365.25);
  if (years < 2) return "The trade case, from the request on";
  return `From the request to the end of quotas and duties the trade case took about ${countInWords(years)} years`;
}
