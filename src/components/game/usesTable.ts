import type { Game } from "../../model/game/playGame.js";
import { listUses } from "../../model/game/tally.js";
import { enGame } from "../../model/words/en/game.js";
import { enGameLive } from "../../model/words/en/gameLive.js";
import type { Make } from "../report/make.js";

const words = enGameLive.use;

/** Every use of the weapon with what it brought and what it cost; nothing where it was never used. */
export function makeUses(make: Make, game: Game): Node {
  const uses = listUses(game);
  if (uses.length === 0) return make.document.createTextNode("");
  const rows = uses.map(({ round, side, gain, cost }) =>
    make(
      "tr",
      {},
      make("th", { scope: "row" }, String(round)),
      make("td", {}, enGame.sideFirst[side]),
      make("td", { class: "number" }, enGame.number(gain)),
      make("td", { class: "number" }, enGame.number(cost)),
    ),
  );
  const head = (text: string, kind?: string) => make("th", { scope: "col", class: kind }, text);
  return make(
    "details",
    {},
    make("summary", {}, enGameLive.eachUse),
    make(
      "table",
      { class: "game__rounds" },
      make(
        "thead",
        {},
        make(
          "tr",
          {},
          head(words.round),
          head(words.user),
          head(words.gain, "number"),
          head(words.cost, "number"),
        ),
      ),
      make("tbody", {}, ...rows),
    ),
  );
}
