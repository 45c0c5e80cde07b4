import type { Move, Moves } from "../model/moves.js";
import { curlyQuotes } from "./curlyQuotes.js";
import { formatDay, formatMonth } from "./format.js";

/** From the first to the last date, both inside, as text that sorts. */
export interface DateSpan {
  from: string;
  to: string;
}

const directionWords: Readonly<Record<Move["direction"], string>> = {
  tighten: "tightens",
  relax: "eases",
  "self-reliance": "builds at home",
};

const sideNames: Readonly<Record<string, string>> = {
  US: "United States",
  "US court": "Supreme Court of the United States",
  China: "China",
  both: "Both sides",
};

/** The steps of a span of time. */
export function movesIn({ moves }: Moves, { from, to }: DateSpan): Move[] {
  return moves.filter(({ date }) => date >= from && date.slice(0, 7) <= to);
}

/** What a step does, in a word. */
export function wordOf({ direction }: Move): string {
  return directionWords[direction];
}

/** Who takes a step. */
export function nameSide({ actor }: Move): string {
  return sideNames[actor] ?? actor;
}

/** "4 Apr", or "Jul" where the day is not confirmed; with the year when asked for. */
export function sayDate(
  { date }: Move,
  { locale, year = false }: { locale?: string | undefined; year?: boolean } = {},
): string {
  if (date.length === 7) return formatMonth(date, { locale, year });
  return formatDay(date, { locale, year });
}

/** "rare earths", "chips, telecom". */
export function sayDomain({ domain }: Move): string {
  return domain.replace("/", ", ");
}

/** What the figure shows: how the steps turn, or who moves first. */
export function findMoves(moves: readonly Move[]): string {
  return (
    findTurn(moves) ?? findFirst(moves) ?? "Steps by the United States and China, in order of time"
  );
}

function monthOf({ date }: Move): string {
  return formatMonth(date.slice(0, 7), { style: "long", year: true });
}

/** Restrictions alone, by both sides, and then the first joint step to ease. */
function findTurn(moves: readonly Move[]): string | null {
  const turn = moves.findIndex(({ side, direction }) => side === "both" && direction === "relax");
  const [joint, before] = [moves[turn], moves.slice(0, Math.max(0, turn))];
  const sides = new Set(before.map(({ side }) => side));
  const allTighten = before.every(({ direction }) => direction === "tighten");
  if (!joint || !allTighten || !sides.has("us") || !sides.has("china")) return null;
  const next = moves.slice(turn + 1).find(({ direction }) => direction === "tighten");
  const when =
    next && monthOf(next) === monthOf(joint) ? "in the same month" : next && `in ${monthOf(next)}`;
  const rest = when ? `; the next restriction comes ${when}` : "";
  return `Both sides tighten until ${monthOf(joint)}, then ease together${rest}`;
}

function findFirst(moves: readonly Move[]): string | null {
  const [us, china] = (["us", "china"] as const).map((who) =>
    moves.find(({ side }) => side === who),
  );
  if (!us || !china || us.date === china.date) return null;
  const [first, second] = us.date < china.date ? [us, china] : [china, us];
  const name = (move: Move) => (move.side === "us" ? "the United States" : "China");
  return `In this list ${name(first)} begins in ${monthOf(first)}, ${name(second)} in ${monthOf(second)}`;
}

/** What the lanes show, and from when to when. */
export function measureMoves(moves: readonly Move[], locale?: string): string {
  const [first, last] = [moves[0], moves.at(-1)];
  const what = "Steps over trade, chips and minerals";
  if (!first || !last) return what;
  const year = true;
  return `${what}, ${sayDate(first, { locale, year })} to ${sayDate(last, { locale, year })}; distances are not to scale`;
}

/** The figure in sentences: every step with its date and its side. */
export function describeMoves(moves: readonly Move[], locale?: string): string {
  if (moves.length === 0) return "Two lanes of dated steps. None is known.";
  const sentences = moves.map(
    (move) =>
      `${sayDate(move, { locale, year: true })}, ${nameSide(move)}, ${sayDomain(move)}, ${wordOf(move)}: ${curlyQuotes(move.text)}`,
  );
  return `Two lanes of ${moves.length} dated steps, the United States beside China. ${findMoves(moves)}. ${sentences.join(". ")}.`;
}

/** What must be known to read the picture. */
export function noteMoves(data: Moves, span: DateSpan, locale?: string): string[] {
  const moves = movesIn(data, span);
  const [last, end] = [moves.at(-1), data.moves.at(-1)];
  if (!last || !end) return [];
  return [
    "A choice of steps, not a list of all: how many stand in a lane says nothing about who did more, and what comes later need not be a reply.",
    "Tightens: a restriction is added, announced or threatened. Eases: one is lifted, put off or loosened, or that is spoken of. A duty to hold a licence is not a ban.",
    moves.some(({ date }) => date.length === 7) ? "Hollow mark: the day is not confirmed." : "",
    last === end
      ? `The list ends with ${sayDate(end, { locale, year: true })}; what came after it is not known here.`
      : "",
  ].filter((note) => note !== "");
}

/** A step as it is read out. */
export function readMove(move: Move, locale?: string): string {
  const doubt = move.date.length === 7 ? " (day not confirmed)" : "";
  return `${sayDate(move, { locale, year: true })}${doubt}, ${nameSide(move)}, ${sayDomain(move)}, ${wordOf(move)}. ${curlyQuotes(move.text)}`;
}
