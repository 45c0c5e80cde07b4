import { gameLength, type Move } from "../../model/game/rules.js";

/** A game as it is remembered. */
export interface Played {
  /** All that was settled before it, as the first part of its code. */
  setup: string;
  /** The player's moves: t for trade, w for the weapon. */
  moves: string;
}

/** Moves → the text under which they are remembered. */
export function fromMoves(moves: readonly Move[]): string {
  return moves.map((move) => (move === "weapon" ? "w" : "t")).join("");
}

/** The remembered text → moves. */
export function toMoves(text: string): Move[] {
  return [...text.slice(0, gameLength)].map((char) => (char === "w" ? "weapon" : "trade"));
}
