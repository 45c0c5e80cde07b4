import type { Move, Moves } from "../model/moves.js";
import { curlyQuotes } from "./curlyQuotes.js";
import { type Figure, viewOf } from "./figure.js";
import type { MarkerShape } from "./marker.js";
import {
  type DateSpan,
  describeMoves,
  findMoves,
  measureMoves,
  movesIn,
  nameSide,
  noteMoves,
  readMove,
  sayDate,
  sayDomain,
  wordOf,
} from "./movesCountermovesText.js";
import { drawLanes } from "./twoLanes/drawLanes.js";
import type { LaneEvent, TwoLanesChart } from "./twoLanes/twoLanesChart.js";

const views = [
  { id: "before", label: "2018 to 2024" },
  { id: "squeeze", label: "To August 2025" },
  { id: "truce", label: "Since then" },
];

const spans: Readonly<Record<string, DateSpan>> = {
  before: { from: "2018", to: "2024-12" },
  squeeze: { from: "2025-01", to: "2025-08" },
  truce: { from: "2025-09", to: "9999" },
};

const shapes: Readonly<Record<Move["direction"], MarkerShape>> = {
  tighten: "triangle",
  relax: "triangleDown",
  "self-reliance": "diamond",
};

/** Steps by the United States and by China, side by side in order of time. */
export const movesCountermoves: Figure<Moves> = {
  views,
  finding: (data, { view } = {}) => findMoves(movesIn(data, spanOf(view))),
  measure: (data, { view, locale } = {}) => measureMoves(movesIn(data, spanOf(view)), locale),
  draw: (data, options = {}) =>
    drawLanes(toChart(movesIn(data, spanOf(options.view)), options.locale), options),
  describe: (data, { view, locale } = {}) => describeMoves(movesIn(data, spanOf(view)), locale),
  tabulate: (data, { view, locale } = {}) => ({
    caption: "Steps by the United States and China",
    columns: ["Date", "Who", "Field", "Direction", "Event", "Remark"].map((label) => {
      return { label, unit: "", numeric: false };
    }),
    rows: movesIn(data, spanOf(view)).map((move) => [
      sayDate(move, { locale, year: true }),
      nameSide(move),
      sayDomain(move),
      wordOf(move),
      curlyQuotes(move.text),
      [move.date.length === 7 ? "day not confirmed" : "", move.note].filter(Boolean).join(": "),
    ]),
  }),
  notes: (data, { view, locale } = {}) => noteMoves(data, spanOf(view), locale),
};

function spanOf(view: string | undefined): DateSpan {
  return spans[viewOf(views, view)] ?? { from: "", to: "9999" };
}

function toChart(moves: readonly Move[], locale: string | undefined): TwoLanesChart {
  const shown = new Set(moves.map(({ direction }) => direction));
  return {
    title: findMoves(moves),
    lanes: [
      { name: "United States", colour: "us" },
      { name: "China", colour: "china" },
    ],
    kinds: [
      { direction: "tighten", label: "tightens" },
      { direction: "relax", label: "eases" },
      { direction: "self-reliance", label: "builds at home" },
    ].flatMap(({ direction, label }) => {
      const kind = direction as Move["direction"];
      return shown.has(kind) ? [{ label, shape: shapes[kind] }] : [];
    }),
    events: moves.map((move, i) => toEvent(move, i, locale)),
  };
}

function toEvent(move: Move, i: number, locale: string | undefined): LaneEvent {
  const { side, actor } = move;
  const who = side === "both" ? "both sides" : actor === "US court" ? "Supreme Court" : "";
  return {
    key: String(i),
    lane: side === "both" ? "both" : side === "us" ? 0 : 1,
    group: move.date.slice(0, 4),
    when: sayDate(move, { locale }),
    topic: [sayDomain(move), who].filter(Boolean).join(" · "),
    text: curlyQuotes(move.text),
    doubt: move.date.length === 7 ? "Day not confirmed" : "",
    shape: shapes[move.direction],
    readout: readMove(move, locale),
  };
}
