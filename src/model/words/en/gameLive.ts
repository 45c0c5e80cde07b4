import type { CodeProblem } from "../../game/gameCode.js";
import type { OpponentName } from "../../game/opponents.js";
import type { Round, SideRound } from "../../game/playGame.js";
import { otherSide, type Side } from "../../game/rules.js";
import type { OpponentChoice } from "../../game/setup.js";
import type { Tally } from "../../game/tally.js";
import { enGame } from "./game.js";

const { number, points, side: sides, sideFirst } = enGame;
const times = (n: number) => (n === 1 ? "once" : n === 2 ? "twice" : `${n} times`);

/** Words that only the live game says. */
export const enGameLive = {
  side: "Your side",
  against: "Against whom",
  start: "Start the game",
  again: "Start again",
  replay: "Replay the same game",
  playing: (side: Side, opponent: OpponentChoice) =>
    `You are ${sides[side]}. Against: ${enGame.opponent[opponent].toLowerCase()}.`,
  round: (n: number, total: number) => `Round ${n} of ${total}`,
  totals: (you: number, it: number, other: Side) =>
    `So far: you ${number(you)}, ${sides[other]} ${number(it)}.`,
  youDepend: (on: Side) => `You depend on ${sides[on]} by`,
  itDepends: (side: Side) => `${sideFirst[side]} depends on you by`,
  outlook: (traded: number, hit: number, other: Side) =>
    `${points(traded)} if ${sides[other]} trades, ${number(hit)} if it uses the weapon`,
  first: "Nothing has been played yet. Both sides choose at the same time.",
  earned: "Points in this round",
  you: "You",
  said: (round: Round, side: Side) => `Round ${round.number}. ${sayRound(round, side)}`,
  over: "The game is over",
  result: (you: number, it: number, other: Side, whole: number) =>
    `You have ${points(you)}, ${sides[other]} has ${number(it)}. Trade alone, in all rounds, is worth ${number(whole)} to each side.`,
  was: (choice: OpponentChoice, name: OpponentName) =>
    choice === "stranger"
      ? `The stranger was: ${enGame.opponent[name].toLowerCase()}.`
      : `Your opponent: ${enGame.opponent[name].toLowerCase()}.`,
  yourUses: ({ uses, gain, cost }: Tally, other: Side) =>
    uses === 0
      ? "You never used the weapon."
      : `You used the weapon ${times(uses)}. It brought you ${points(gain)} and cost ${sides[other]} ${number(cost)}.`,
  itsUses: ({ uses, gain, cost }: Tally, side: Side) =>
    uses === 0
      ? `${sideFirst[side]} never used it.`
      : `${sideFirst[side]} used it ${times(uses)}. That brought it ${points(gain)} and cost you ${number(cost)}.`,
  lastRound:
    "You used the weapon in the last round, where nobody can answer any more. Outside a game, nobody knows which round is the last.",
  eachUse: "What each use cost whom",
  use: { round: "Round", user: "Used by", gain: "Gained", cost: "Cost the other side" },
  patience: "What a point one round later is worth now, in hundredths of a point",
  patienceIntro:
    "Was it worth it? That depends on your patience. Here is each way of playing against this opponent, with later rounds counted less.",
  ways: {
    played: "Your game",
    trade: "Trading in every round",
    weapon: "The weapon in every round",
  },
  way: "Way of playing",
  worth: "Worth at the start",
  best: (way: string) => `Counted so, the best of the three is: ${way.toLowerCase()}.`,
  bestTie: (ways: string) =>
    `Counted so, these are the best, and worth the same: ${ways.toLowerCase()}.`,
  code: "Code of your game",
  copy: "Copy",
  copied: "Copied.",
  byHand: "The browser does not let the page copy. The code is selected: copy it yourself.",
  classmate: "A classmate's code",
  classmateNote: "A code holds a whole game: the sides, the opponent, the stakes and all moves.",
  show: "Show that game",
  showing: (side: Side, you: number, it: number) =>
    `That game: ${sides[side]} with ${points(you)}, ${sides[otherSide(side)]} with ${number(it)}.`,
  replayTheirs: "Play that game yourself",
  beside: "Two games side by side",
  compare: {
    yours: "Yours",
    theirs: "The other",
    side: "Side",
    opponent: "Opponent",
    points: "Points",
    otherPoints: "Opponent's points",
    uses: "Weapon used",
    otherUses: "Used by the opponent",
  },
  stakes: "That game was played with other stakes.",
  theirRounds: "All rounds of that game",
  refused: (why: CodeProblem) => {
    if (why.problem === "length")
      return `A code has twelve characters, and this has ${why.found}. Nothing was changed.`;
    if (why.problem === "foreign")
      return `No code has the character ${why.found}. Nothing was changed.`;
    return `${refusals[why.problem]} Nothing was changed.`;
  },
};

const refusals = {
  empty: "Write a code first.",
  mistyped: "This is no code of a game: a character is wrong, or two have changed places.",
  unknown: "This code belongs to no game that there is here.",
} satisfies Record<Exclude<CodeProblem["problem"], "length" | "foreign">, string>;

function sayRound({ sides: both }: Round, side: Side): string {
  const other = otherSide(side);
  const [you, it] = [both[side], both[other]];
  const [lost, itLost] = [sayLoss("You", you), sayLoss(sideFirst[other], it)];
  const sums = `That makes ${points(you.points)} for you and ${number(it.points)} for ${sides[other]}.`;
  const parts = [
    sayMoves(you, it, other),
    you.gain ? `You gained ${number(you.gain)}.` : "",
    lost,
    it.gain ? `${sideFirst[other]} gained ${number(it.gain)}.` : "",
    itLost,
    it.built ? `${sideFirst[other]} paid ${number(it.built)} for alternatives.` : "",
    sums,
  ];
  return parts.filter(Boolean).join(" ");
}

function sayMoves(you: SideRound, it: SideRound, other: Side): string {
  if (you.move === "trade" && it.move === "trade") return "Both sides kept trading.";
  if (you.move === "trade") return `You kept trading, ${sides[other]} used the weapon.`;
  if (it.move === "trade") return `You used the weapon, ${sides[other]} kept trading.`;
  return "Both sides used the weapon, and neither gained by it.";
}

function sayLoss(who: string, { bought, sold }: SideRound): string {
  if (bought + sold === 0) return "";
  if (bought === 0 || sold === 0) return `${who} lost ${number(bought + sold)}.`;
  return `${who} lost ${number(bought + sold)}: ${number(bought)} not bought, ${number(sold)} not sold.`;
}
