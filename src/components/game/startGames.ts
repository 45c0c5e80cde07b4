import { TradeGame } from "./tradeGame.js";

/** Makes the games of a page live, and folds what was open for readers without scripts. */
export function startGames(document: Document): void {
  customElements.define("trade-game", TradeGame);
  for (const details of document.querySelectorAll<HTMLDetailsElement>("details.game__folded")) {
    details.open = false;
    details.dataset.ready = "";
  }
}
