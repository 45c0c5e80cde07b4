import type { Move } from "../../model/game/rules.js";
import type { Setup } from "../../model/game/setup.js";
import type { Make } from "../report/make.js";

/** One view of the game: before, during or after it. */
export interface View {
  nodes: Node[];
  /** Shows the game one round further. */
  show?(moves: readonly Move[]): void;
  /** Where the focus goes when the player comes here. */
  focus: HTMLElement;
}

/** What a view can do with the game. */
export interface Host {
  make: Make;
  /** Stakes that a new game here is played with, and what is chosen at first. */
  usual: Setup;
  /** Begins a game. */
  begin(setup: Setup): void;
  /** Makes a move. */
  play(move: Move): void;
  /** Gives the game up, so that another can be chosen. */
  leave(): void;
}
