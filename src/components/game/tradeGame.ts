import { fromSetupCode, toSetupCode } from "../../model/game/gameCode.js";
import { gameLength, type Move } from "../../model/game/rules.js";
import type { Setup } from "../../model/game/setup.js";
import { maker } from "../report/make.js";
import { makeEnd } from "./endView.js";
import type { Host, View } from "./host.js";
import { fromMoves, type Played, toMoves } from "./played.js";
import { makePlay } from "./playView.js";
import { makeSetup } from "./setupView.js";

/**
 * The repeated game: `.value` is what was settled and played so far, or undefined before a game;
 * an `input` event says that it has changed.
 */
export class TradeGame extends HTMLElement {
  #setup: Setup | undefined;
  #moves: Move[] = [];
  #view: View | undefined;

  connectedCallback(): void {
    if (!this.#view) this.#render();
  }

  /** The game so far. */
  get value(): Played | undefined {
    return this.#setup && { setup: toSetupCode(this.#setup), moves: fromMoves(this.#moves) };
  }

  set value(value: Played | undefined) {
    // What cannot be read is no game.
    this.#setup = value && fromSetupCode(value.setup);
    this.#moves = this.#setup && value ? toMoves(value.moves) : [];
    if (this.isConnected) this.#render();
  }

  #render(): void {
    const usual = fromSetupCode(this.dataset.setup ?? "");
    if (!usual) return;
    const make = maker(this.ownerDocument);
    const host: Host = {
      ...{ make, usual },
      begin: (setup) => this.#change(setup, []),
      play: (move) => this.#play(move),
      leave: () => this.#change(undefined, []),
    };
    const setup = this.#setup;
    this.#view = setup ? viewOf(host, setup, this.#moves) : makeSetup(host);
    this.replaceChildren(...this.#view.nodes);
  }

  #play(move: Move): void {
    const wasShown = this.#view?.show;
    this.#moves = [...this.#moves, move].slice(0, gameLength);
    this.#tell();
    if (this.#moves.length < gameLength) {
      wasShown?.(this.#moves);
      return;
    }
    this.#render();
    this.#view?.focus.focus();
  }

  #change(setup: Setup | undefined, moves: Move[]): void {
    this.#setup = setup;
    this.#moves = moves;
    this.#tell();
    this.#render();
    this.#view?.focus.focus();
  }

  #tell(): void {
    this.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

function viewOf(host: Host, setup: Setup, moves: readonly Move[]): View {
  return moves.length < gameLength ? makePlay(host, setup, moves) : makeEnd(host, setup, moves);
}
