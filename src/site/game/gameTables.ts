import { playGame, possiblePoints } from "../../model/game/playGame.js";
import {
  gameLength,
  type Move,
  type Rules,
  type Side,
  sides,
  toPoints,
  tradePoints,
} from "../../model/game/rules.js";
import type { Setup } from "../../model/game/setup.js";
import { enGame } from "../../model/words/en/game.js";
import { enPagesGame as words } from "../../model/words/en/pagesGame.js";

const { number } = enGame;
const moves: readonly Move[] = ["trade", "weapon"];

/** What both sides have after the first round, by what both do. */
export function renderPayoffs(rules: Rules): string {
  const first = (side: Side) =>
    possiblePoints({ setup: toExample(rules), dependence: rules.dependence }, side);
  const [china, us] = [first("china"), first("us")];
  const row = (move: Move) => {
    const cells = moves.map((other) => {
      const [first, second] = [number(china[move][other]), number(us[other][move])];
      return `<td><span>${words.cell.china(first)}</span> <span>${words.cell.us(second)}</span></td>`;
    });
    return `<tr><th scope="row">${words.rows[move]}</th>${cells.join("")}</tr>`;
  };
  const heads = moves.map((move) => `<th scope="col">${words.columns[move]}</th>`);
  return `<table class="game__payoffs"><caption>${words.table}</caption>
<thead><tr><td></td>${heads.join("")}</tr></thead>
<tbody>${moves.map(row).join("\n")}</tbody></table>`;
}

/** The game that shows how it goes: two strikes against tit for tat, and back to trade. */
function toExample(rules: Rules): Setup {
  return { side: "us", opponent: "titForTat", seed: 0, rules };
}

/** A whole game as a table of its rounds, played by the same engine as the live one. */
export function renderExample(rules: Rules): string {
  const mine = Array.from({ length: gameLength }, (_, i): Move => {
    return i === 3 || i === 4 ? "weapon" : "trade";
  });
  const setup = toExample(rules);
  const { rounds, totals } = playGame(setup, mine);
  const rows = rounds.map(({ number: n, sides: both }) => {
    const cells = sides.map((side) => {
      const { move, points, before } = both[side];
      const mark = move === "weapon" ? ` class="game__strike"` : "";
      return `<td${mark}>${enGame.did[move]}</td><td class="number">${number(points)}</td><td class="number">${number(toPoints(before))}</td>`;
    });
    return `<tr><th scope="row">${n}</th>${cells.join("")}</tr>`;
  });
  const { round, move, points, depends } = enGame.table;
  const heads = `<th scope="col">${move}</th><th scope="col" class="number">${points}</th><th scope="col" class="number">${depends}</th>`;
  return `<p>${words.exampleIntro(enGame.side[setup.side], enGame.opponent.titForTat)}</p>
<div class="game__scroll" role="region" tabindex="0" aria-label="${words.example}">
<table class="game__rounds"><caption class="game__note">${enGame.table.note}</caption><thead>
<tr><td></td><th scope="colgroup" colspan="3">${enGame.sideFirst.china}</th><th scope="colgroup" colspan="3">${enGame.sideFirst.us}</th></tr>
<tr><th scope="col">${round}</th>${heads}${heads}</tr></thead>
<tbody>${rows.join("\n")}</tbody></table></div>
<p>${words.exampleEnd(number(totals.china), number(totals.us), number(gameLength * tradePoints))}</p>`;
}
