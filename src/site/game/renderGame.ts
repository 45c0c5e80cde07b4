import { escapeHtml } from "../../model/escapeHtml.js";
import { toSetupCode } from "../../model/game/gameCode.js";
import { opponentNames } from "../../model/game/opponents.js";
import { gameLength, type Rules, toPoints, tradePoints } from "../../model/game/rules.js";
import { enGame } from "../../model/words/en/game.js";
import { enPagesGame as words } from "../../model/words/en/pagesGame.js";
import type { Place } from "../place.js";
import { readGame } from "./gameSpec.js";
import { renderExample, renderPayoffs } from "./gameTables.js";

/** A `game` fence → rules, payoffs, opponents and a game played out, and the element that is live. */
export function renderGame(yaml: string, place: Place): string {
  const { id, rules } = readGame(yaml, place);
  const opponents = opponentNames.map(
    (name) =>
      `<dt>${escapeHtml(enGame.opponent[name])}</dt><dd>${escapeHtml(enGame.rule[name])}</dd>`,
  );
  // Which side and whom one plays against is chosen on the page.
  const usual = toSetupCode({ side: "us", opponent: "stranger", seed: 0, rules });
  return `<section class="game" id="game-${id}" aria-labelledby="game-${id}-title">
<h3 id="game-${id}-title">${words.heading}</h3>
${renderRules(rules)}
<div class="game__scroll">${renderPayoffs(rules)}</div>
<details class="game__folded game__opponents" open><summary>${words.opponents}</summary>
<dl>${opponents.join("\n")}</dl>
</details>
<details class="game__folded" open><summary>${words.example}</summary>
${renderExample(rules)}
</details>
<trade-game class="game__live needs-js" data-remember="game:${id}" data-setup="${usual}"><p>${words.wait}</p></trade-game>
</section>`;
}

function renderRules({ gain, erosion, dependence, sales }: Rules): string {
  const { number, points } = enGame;
  const tell = (worth: number) => number(toPoints(worth));
  const lines = [
    words.trade(points(tradePoints)),
    words.gain(points(Number((gain * 10).toFixed(1)))),
    words.loss(tell(sales.china), tell(sales.us)),
    words.start(tell(dependence.china), tell(dependence.us)),
    words.erosion(tell(erosion)),
  ];
  return `<p>${words.intro(gameLength)}</p>
<ul>${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join("\n")}</ul>
<p class="game__assumed">${words.assumed}</p>`;
}
