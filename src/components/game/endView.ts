import { toGameCode } from "../../model/game/gameCode.js";
import { type Game, playGame } from "../../model/game/playGame.js";
import { gameLength, type Move, otherSide, tradePoints } from "../../model/game/rules.js";
import type { Setup } from "../../model/game/setup.js";
import { struckAtTheEnd, tallyUses } from "../../model/game/tally.js";
import { enGame } from "../../model/words/en/game.js";
import { enGameLive as words } from "../../model/words/en/gameLive.js";
import { type Make, makeButton } from "../report/make.js";
import { makeCodeEntry } from "./codeEntry.js";
import { makeCodeField } from "./codeField.js";
import type { Host, View } from "./host.js";
import { makePatience } from "./patiencePart.js";
import { makeRounds } from "./roundTable.js";
import { makeStrips } from "./strips.js";
import { makeUses } from "./usesTable.js";

/** After a game: what came of it, who the opponent was, what each use cost, codes. */
export function makeEnd(host: Host, setup: Setup, moves: readonly Move[]): View {
  const { make } = host;
  const game = playGame(setup, moves);
  const head = make("h4", { class: "game__head", tabindex: "-1" }, words.over);
  const nodes = [
    head,
    ...sayEnd(make, game),
    makeStrips(make, game),
    makeUses(make, game),
    fold(make, enGame.table.label, makeRounds(make, game)),
    makePatience(make, game),
    makeCodeField(make, toGameCode(setup, moves)),
    makeCodeEntry(host, game),
    make(
      "p",
      { class: "acts" },
      makeButton(make, words.replay, () => host.begin(setup)),
      makeButton(make, words.again, host.leave),
    ),
  ];
  return { nodes, focus: head };
}

function sayEnd(make: Make, game: Game): HTMLElement[] {
  const { setup, opponent, rounds, totals } = game;
  const { side } = setup;
  const other = otherSide(side);
  const last = rounds.at(-1);
  const whole = gameLength * tradePoints;
  return [
    make("p", { class: "game__result" }, words.result(totals[side], totals[other], other, whole)),
    make("p", {}, make("b", {}, words.was(setup.opponent, opponent)), ` ${enGame.rule[opponent]}`),
    make("p", {}, words.yourUses(tallyUses(game, side), other)),
    make("p", {}, words.itsUses(tallyUses(game, other), other)),
    ...(struckAtTheEnd(game, side) ? [make("p", {}, words.lastRound)] : []),
    ...(last ? [make("p", { class: "game__note" }, words.said(last, side))] : []),
  ];
}

/** Something that one unfolds. */
function fold(make: Make, title: string, ...nodes: Node[]): HTMLElement {
  return make("details", {}, make("summary", {}, title), ...nodes);
}
