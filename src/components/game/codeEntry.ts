import { parseGameCode } from "../../model/game/gameCode.js";
import { type Game, playGame } from "../../model/game/playGame.js";
import { otherSide } from "../../model/game/rules.js";
import { enGameLive as words } from "../../model/words/en/gameLive.js";
import { makeButton } from "../report/make.js";
import { makeComparison } from "./comparison.js";
import type { Host } from "./host.js";

let count = 0;

/** A field for somebody else's code; their game shows beside one's own, where there is one. */
export function makeCodeEntry(host: Host, own?: Game): HTMLElement {
  const { make } = host;
  const id = `game-code-${++count}`;
  const field = make("input", {
    ...{ type: "text", autocomplete: "off", autocapitalize: "characters", spellcheck: "false" },
    ...{ size: "16", "aria-describedby": id },
  });
  const said = make("p", { id, class: "game__message", role: "status" });
  const shown = make("div", { class: "game__theirs" });
  const refuse = (text: string) => {
    said.textContent = text;
    field.setAttribute("aria-invalid", "true");
    field.focus();
  };
  const form = make(
    "form",
    { class: "game__entry" },
    make("label", { class: "game__field" }, make("b", {}, words.classmate), field),
    make("button", { type: "submit", class: "act" }, words.show),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    shown.replaceChildren();
    const read = parseGameCode(field.value);
    if ("problem" in read) return refuse(words.refused(read));
    field.removeAttribute("aria-invalid");
    const game = playGame(read.setup, read.moves);
    const { side } = read.setup;
    said.textContent = words.showing(side, game.totals[side], game.totals[otherSide(side)]);
    const again = makeButton(make, words.replayTheirs, () => host.begin(read.setup));
    shown.append(...makeComparison(make, game, own), make("p", { class: "acts" }, again));
  });
  return make(
    "details",
    { class: "game__part" },
    make("summary", {}, words.classmate),
    make("p", { class: "game__note" }, words.classmateNote),
    ...[form, said, shown],
  );
}
