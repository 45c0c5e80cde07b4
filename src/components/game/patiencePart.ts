import { type Game, playGame } from "../../model/game/playGame.js";
import { gameLength, type Move } from "../../model/game/rules.js";
import { discountedTotal } from "../../model/game/tally.js";
import { enGame } from "../../model/words/en/game.js";
import { enGameLive as words } from "../../model/words/en/gameLive.js";
import { rangeInput } from "../rangeInput.js";
import type { Make } from "../report/make.js";

type Way = keyof typeof words.ways;

const usualPatience = 90;

/** The game, and two others against the same opponent, counted with more or less patience. */
export function makePatience(make: Make, game: Game): HTMLElement {
  const ways = playWays(game);
  const slider = rangeInput([0, 100], {
    ...{ label: words.patience, value: usualPatience, step: 5 },
    document: make.document,
  });
  const said = make("p", { class: "game__best", role: "status" });
  const cells = new Map(ways.map(({ way }) => [way, make("td", { class: "number" })]));
  const show = () => {
    const worth = weigh(ways, game, slider.value / 100);
    for (const [way, points] of worth) {
      const cell = cells.get(way);
      if (cell) cell.textContent = enGame.number(points);
    }
    const text = sayBest(worth);
    if (said.textContent !== text) said.textContent = text;
  };
  slider.addEventListener("input", show);
  show();
  const rows = [...cells].map(([way, cell]) =>
    make("tr", {}, make("th", { scope: "row" }, words.ways[way]), cell),
  );
  const heads = [
    make("th", { scope: "col" }, words.way),
    make("th", { scope: "col", class: "number" }, words.worth),
  ];
  const table = make(
    "table",
    { class: "game__rounds" },
    make("thead", {}, make("tr", {}, ...heads)),
    make("tbody", {}, ...rows),
  );
  return make(
    "div",
    { class: "game__part" },
    make("p", {}, words.patienceIntro),
    slider,
    table,
    said,
  );
}

function playWays(game: Game): { way: Way; game: Game }[] {
  const all = (move: Move) =>
    playGame(
      game.setup,
      Array.from({ length: gameLength }, () => move),
    );
  return [
    { way: "played", game },
    { way: "trade", game: all("trade") },
    { way: "weapon", game: all("weapon") },
  ];
}

function weigh(ways: readonly { way: Way; game: Game }[], { setup }: Game, patience: number) {
  return new Map(
    ways.map(({ way, game: { rounds } }) => {
      return [way, Math.round(discountedTotal(rounds, setup.side, patience))] as const;
    }),
  );
}

function sayBest(worth: ReadonlyMap<Way, number>): string {
  const most = Math.max(...worth.values());
  const best = [...worth].filter(([, points]) => points === most).map(([way]) => words.ways[way]);
  return best.length === 1 ? words.best(best.join()) : words.bestTie(best.join(", "));
}
