import { type OpponentName, opponents } from "./opponents.js";
import {
  type Both,
  gameLength,
  type Move,
  otherSide,
  type Side,
  toBoth,
  toPoints,
  tradePoints,
} from "./rules.js";
import { type Setup, whoIs } from "./setup.js";
import { type Effect, playStage, wearOff } from "./stage.js";

/** What a round was for one side, in points. */
export interface SideRound {
  move: Move;
  /** What its weapon brought. */
  gain: number;
  /** What the other side's weapon cost it: what it could not buy, and what it could not sell. */
  bought: number;
  sold: number;
  /** What it paid for alternatives. */
  built: number;
  /** All of it together, with the worth of trade. */
  points: number;
  /** All points up to this round. */
  total: number;
  /** How much it depended on the other side in this round, and after it. */
  before: number;
  after: number;
}

/** One round as it was played. */
export interface Round {
  /** From 1. */
  number: number;
  sides: Both<SideRound>;
}

/** A game as far as it was played. */
export interface Game {
  setup: Setup;
  /** Who the opponent is, stranger or not. */
  opponent: OpponentName;
  rounds: readonly Round[];
  /** How much each side depends on the other now. */
  dependence: Both<number>;
  totals: Both<number>;
  isOver: boolean;
}

/** Plays a player's moves against the opponent; what is beyond the last round is left out. */
export function playGame(setup: Setup, moves: readonly Move[]): Game {
  const start: Game = {
    setup,
    opponent: whoIs(setup),
    rounds: [],
    dependence: setup.rules.dependence,
    totals: { china: 0, us: 0 },
    isOver: false,
  };
  return moves.slice(0, gameLength).reduce(playRound, start);
}

/** Plays one round more; a game that is over stays as it is. */
export function playRound(game: Game, move: Move): Game {
  if (game.isOver) return game;
  const { setup, dependence } = game;
  const { rules, side } = setup;
  const moves = bothMoves(game, move);
  const effects = playStage(rules, dependence, moves);
  const built = build(game, wearOff(rules, dependence, moves));
  const round: Round = {
    number: game.rounds.length + 1,
    sides: toBoth((one) => {
      const cost = one === side ? 0 : built.cost;
      const told = { move: moves[one], ...inPoints(effects[one], cost) };
      const total = game.totals[one] + told.points;
      return { ...told, total, before: dependence[one], after: built.dependence[one] };
    }),
  };
  return {
    ...game,
    rounds: [...game.rounds, round],
    dependence: built.dependence,
    totals: toBoth((one) => round.sides[one].total),
    isOver: round.number >= gameLength,
  };
}

/** Neither side knows what the other does in this round. */
function bothMoves({ setup, opponent, rounds, dependence }: Game, move: Move): Both<Move> {
  const { side: mine, rules } = setup;
  const history = rounds.map(({ sides }) => toBoth((one) => sides[one].move));
  const side = otherSide(mine);
  const answer = opponents[opponent].move({ side, rules, dependence, history });
  return toBoth((one) => (one === mine ? move : answer));
}

function build({ setup, opponent }: Game, dependence: Both<number>) {
  const side = otherSide(setup.side);
  const built = opponents[opponent].build?.(dependence[side]);
  if (!built) return { cost: 0, dependence };
  return { cost: built.cost, dependence: { ...dependence, [side]: built.dependence } };
}

/** Each part is rounded by itself, so that what a player sees adds up. */
function inPoints(
  effect: Effect,
  cost: number,
): Omit<SideRound, "move" | "total" | "before" | "after"> {
  const [gain, bought, sold, built] = [effect.gain, effect.bought, effect.sold, cost].map(
    toPoints,
  ) as [number, number, number, number];
  return { gain, bought, sold, built, points: tradePoints + gain - bought - sold - built };
}

/** What one round may bring a side, by what both do, in points. */
export function possiblePoints(
  { setup: { rules }, dependence }: Pick<Game, "setup" | "dependence">,
  side: Side,
): Readonly<Record<Move, Readonly<Record<Move, number>>>> {
  const points = (mine: Move, theirs: Move) => {
    const moves = toBoth((one) => (one === side ? mine : theirs));
    return inPoints(playStage(rules, dependence, moves)[side], 0).points;
  };
  const by = (mine: Move) => ({ trade: points(mine, "trade"), weapon: points(mine, "weapon") });
  return { trade: by("trade"), weapon: by("weapon") };
}
