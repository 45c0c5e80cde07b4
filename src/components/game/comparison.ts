import { toSetupCode } from "../../model/game/gameCode.js";
import type { Game } from "../../model/game/playGame.js";
import { otherSide } from "../../model/game/rules.js";
import { tallyUses } from "../../model/game/tally.js";
import { enGame } from "../../model/words/en/game.js";
import { enGameLive } from "../../model/words/en/gameLive.js";
import type { Make } from "../report/make.js";
import { makeRounds } from "./roundTable.js";
import { makeStrips } from "./strips.js";

const words = enGameLive.compare;

/** Somebody else's game, beside one's own where there is one. */
export function makeComparison(make: Make, theirs: Game, own?: Game): HTMLElement[] {
  const games = own ? [own, theirs] : [theirs];
  return [
    makeSummary(make, games),
    ...(own && !haveSameStakes(own, theirs) ? [make("p", {}, enGameLive.stakes)] : []),
    ...games.flatMap((game, i) => [
      ...(own ? [make("p", {}, make("b", {}, i === 0 ? words.yours : words.theirs))] : []),
      makeStrips(make, game),
    ]),
    make(
      "details",
      {},
      make("summary", {}, enGameLive.theirRounds),
      makeRounds(make, theirs, enGameLive.theirRounds),
    ),
  ];
}

function haveSameStakes(a: Game, b: Game): boolean {
  const stakes = ({ setup: { rules } }: Game) =>
    toSetupCode({ side: "us", opponent: "stranger", seed: 0, rules });
  return stakes(a) === stakes(b);
}

function makeSummary(make: Make, games: readonly Game[]): HTMLElement {
  const rows: readonly (readonly [string, (game: Game) => string])[] = [
    [words.side, ({ setup: { side } }) => enGame.sideFirst[side]],
    [words.opponent, ({ opponent }) => enGame.opponent[opponent]],
    [words.points, ({ setup: { side }, totals }) => enGame.number(totals[side])],
    [words.otherPoints, ({ setup: { side }, totals }) => enGame.number(totals[otherSide(side)])],
    [words.uses, (game) => String(tallyUses(game, game.setup.side).uses)],
    [words.otherUses, (game) => String(tallyUses(game, otherSide(game.setup.side)).uses)],
  ];
  const heads = games.length > 1 ? [words.yours, words.theirs] : [words.theirs];
  return make(
    "table",
    { class: "game__rounds" },
    make("caption", { class: "vh" }, enGameLive.beside),
    make(
      "thead",
      {},
      make("tr", {}, make("td"), ...heads.map((text) => make("th", { scope: "col" }, text))),
    ),
    make(
      "tbody",
      {},
      ...rows.map(([name, say]) =>
        make(
          "tr",
          {},
          make("th", { scope: "row" }, name),
          ...games.map((game) => make("td", {}, say(game))),
        ),
      ),
    ),
  );
}
