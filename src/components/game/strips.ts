import type { Game } from "../../model/game/playGame.js";
import { otherSide, type Side } from "../../model/game/rules.js";
import { enGame } from "../../model/words/en/game.js";
import type { Make } from "../report/make.js";

/** All moves of both sides at a glance, the player's first: a row of twenty cells for each. */
export function makeStrips(make: Make, game: Game): HTMLElement {
  const { side } = game.setup;
  return make(
    "div",
    { class: "game__strips" },
    ...[side, otherSide(side)].map((one) => makeStrip(make, game, one)),
  );
}

function makeStrip(make: Make, { rounds }: Game, side: Side): HTMLElement {
  const cells = rounds.map(({ sides }) =>
    make("span", { class: "game__cell", "data-move": sides[side].move, "data-side": side }),
  );
  const uses = rounds.filter(({ sides }) => sides[side].move === "weapon");
  const said = enGame.strip(
    enGame.sideFirst[side],
    uses.map(({ number }) => number),
    rounds.length,
  );
  return make(
    "p",
    { class: "game__strip" },
    make("span", { class: "game__said-strip" }, said),
    make("span", { class: "game__cells", "aria-hidden": "true" }, ...cells),
  );
}
