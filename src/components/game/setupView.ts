import { type Side, sides } from "../../model/game/rules.js";
import { type OpponentChoice, opponentChoices, seedCount } from "../../model/game/setup.js";
import { enGame } from "../../model/words/en/game.js";
import { enGameLive as words } from "../../model/words/en/gameLive.js";
import { type Make, makeButton } from "../report/make.js";
import { makeCodeEntry } from "./codeEntry.js";
import type { Host, View } from "./host.js";

let count = 0;

/** Before a game: which side, against whom. */
export function makeSetup(host: Host): View {
  const { make, usual } = host;
  const side = makeChoice<Side>(make, words.side, usual.side, sides, (one) => [
    enGame.sideFirst[one],
  ]);
  const against = makeChoice<OpponentChoice>(
    make,
    words.against,
    usual.opponent,
    opponentChoices,
    (one) => [enGame.opponent[one], enGame.rule[one]],
  );
  const start = makeButton(make, words.start, () => {
    const seed = Math.floor(Math.random() * seedCount);
    host.begin({ ...usual, side: side.read(), opponent: against.read(), seed });
  });
  const entry = makeCodeEntry(host);
  const nodes = [side.field, against.field, make("p", { class: "acts" }, start), entry];
  return { nodes, focus: start };
}

/** A group of which one is on; each choice with its words, the first of them its name. */
function makeChoice<T extends string>(
  make: Make,
  label: string,
  first: T,
  choices: readonly T[],
  say: (choice: T) => readonly [string, string?],
): { field: HTMLElement; read: () => T } {
  const name = `game-choice-${++count}`;
  let chosen = first;
  const rows = choices.map((choice) => {
    const [title, note] = say(choice);
    const radio = make("input", { type: "radio", name, value: choice });
    radio.checked = choice === first;
    radio.addEventListener("change", () => {
      chosen = choice;
    });
    const text = make(
      "span",
      {},
      make("b", {}, title),
      note !== undefined && make("span", { class: "game__note" }, note),
    );
    return make("label", { class: "game__choice" }, radio, text);
  });
  const field = make("fieldset", { class: "game__choices" }, make("legend", {}, label), ...rows);
  return { field, read: () => chosen };
}
