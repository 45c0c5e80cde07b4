import type { Game } from "../../model/game/playGame.js";
import { otherSide, type Side, toPoints } from "../../model/game/rules.js";
import { enGame } from "../../model/words/en/game.js";
import type { Make } from "../report/make.js";

const words = enGame.table;

/** All rounds of a game in a table that scrolls by itself where it is wide. */
export function makeRounds(
  make: Make,
  { rounds, setup: { side } }: Game,
  label: string = words.label,
): HTMLElement {
  const order: readonly Side[] = [side, otherSide(side)];
  const rows = rounds.map(({ number, sides }) =>
    make(
      "tr",
      {},
      make("th", { scope: "row" }, String(number)),
      ...order.flatMap((one) => {
        const { move, points, before } = sides[one];
        return [
          make("td", move === "weapon" ? { class: "game__strike" } : {}, enGame.did[move]),
          make("td", { class: "number" }, enGame.number(points)),
          make("td", { class: "number" }, enGame.number(toPoints(before))),
        ];
      }),
    ),
  );
  const table = make(
    "table",
    { class: "game__rounds" },
    make("caption", { class: "game__note" }, words.note),
    makeHead(make, side),
    make("tbody", {}, ...rows),
  );
  const attributes = { role: "region", tabindex: "0", "aria-label": label };
  return make("div", { class: "game__scroll", ...attributes }, table);
}

function makeHead(make: Make, side: Side): HTMLElement {
  const group = (text: string) => make("th", { scope: "colgroup", colspan: "3" }, text);
  const heads = () => [
    make("th", { scope: "col" }, words.move),
    make("th", { scope: "col", class: "number" }, words.points),
    make("th", { scope: "col", class: "number" }, words.depends),
  ];
  return make(
    "thead",
    {},
    make(
      "tr",
      {},
      make("td"),
      group(words.you(enGame.side[side])),
      group(enGame.sideFirst[otherSide(side)]),
    ),
    make("tr", {}, make("th", { scope: "col" }, words.round), ...heads(), ...heads()),
  );
}
