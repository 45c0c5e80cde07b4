import { type Game, playGame, possiblePoints } from "../../model/game/playGame.js";
import { gameLength, type Move, otherSide, type Side, toPoints } from "../../model/game/rules.js";
import type { Setup } from "../../model/game/setup.js";
import { enGame } from "../../model/words/en/game.js";
import { enGameLive as words } from "../../model/words/en/gameLive.js";
import { type Make, makeButton } from "../report/make.js";
import { makeBar } from "./bar.js";
import type { Host, View } from "./host.js";
import { makeRounds } from "./roundTable.js";

/** During a game: where things stand, two buttons, what the last round brought, all rounds. */
export function makePlay(host: Host, setup: Setup, moves: readonly Move[]): View {
  const { make } = host;
  const head = make("h4", { class: "game__head", tabindex: "-1" });
  const totals = make("p", { class: "game__totals" });
  const depends = make("div", { class: "game__bars" });
  const buttons = makeMoves(make, host);
  const said = make("p", { class: "game__said", role: "status" });
  const earned = make("div", { class: "game__bars" });
  const table = make("div", { class: "game__table" });
  const show = (played: readonly Move[]) => {
    const game = playGame(setup, played);
    head.textContent = words.round(game.rounds.length + 1, gameLength);
    totals.textContent = sayTotals(game);
    depends.replaceChildren(...dependenceBars(make, game));
    buttons.show(game);
    const last = game.rounds.at(-1);
    said.textContent = last ? words.said(last, setup.side) : words.first;
    earned.replaceChildren(...earnedBars(make, game));
    if (last) table.replaceChildren(makeRounds(make, game));
  };
  show(moves);
  const nodes = [
    make("p", { class: "game__who" }, words.playing(setup.side, setup.opponent)),
    ...[head, totals, depends, buttons.node, said, earned, table],
    make("p", { class: "acts" }, makeButton(make, words.again, host.leave, "act--quiet")),
  ];
  return { nodes, show, focus: head };
}

function sayTotals({ totals, setup: { side } }: Game): string {
  const other = otherSide(side);
  return words.totals(totals[side], totals[other], other);
}

/** The two moves; they stay the same elements, so that the focus stays on them. */
function makeMoves(make: Make, { play }: Host) {
  const both = (["trade", "weapon"] as const).map((move) => {
    const outlook = make("span", { class: "game__outlook" });
    const button = makeButton(make, "", () => play(move), "game__move");
    button.dataset.move = move;
    button.append(make("b", {}, enGame.move[move]), make("span", { class: "vh" }, ": "), outlook);
    return { move, button, outlook };
  });
  const show = (game: Game) => {
    const { side } = game.setup;
    const possible = possiblePoints(game, side);
    for (const { move, outlook } of both) {
      const { trade, weapon } = possible[move];
      outlook.textContent = words.outlook(trade, weapon, otherSide(side));
    }
  };
  const node = make("div", { class: "game__moves" }, ...both.map(({ button }) => button));
  return { node, show };
}

function dependenceBars(make: Make, { dependence, setup: { side } }: Game): HTMLElement[] {
  const other = otherSide(side);
  const bar = (one: Side, label: string) =>
    makeBar(make, { label, value: toPoints(dependence[one]), most: 100, side: one });
  return [bar(side, words.youDepend(other)), bar(other, words.itDepends(other))];
}

function earnedBars(make: Make, { rounds, setup: { side, rules } }: Game): HTMLElement[] {
  const last = rounds.at(-1);
  if (!last) return [];
  const other = otherSide(side);
  const most = 100 + toPoints(rules.gain);
  const bar = (one: Side, label: string) =>
    makeBar(make, { label, value: last.sides[one].points, most, side: one });
  return [
    make("p", { class: "game__label" }, words.earned),
    bar(side, words.you),
    bar(other, enGame.sideFirst[other]),
  ];
}
