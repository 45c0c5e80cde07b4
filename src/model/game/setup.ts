import { shuffled } from "../shuffle.js";
import { type OpponentName, opponentNames } from "./opponents.js";
import type { Rules, Side } from "./rules.js";

/** Whom one plays against: one that is named, or one that is drawn. */
export type OpponentChoice = OpponentName | "stranger";

/** All choices, in the order in which a player sees them. */
export const opponentChoices: readonly OpponentChoice[] = [...opponentNames, "stranger"];

/** All choices in the order in which codes count them: new opponents leave the others' places. */
export const codedChoices: readonly OpponentChoice[] = ["stranger", ...opponentNames];

/** How many opponents a stranger may be: more would change who the strangers of old codes were. */
const strangers = 5;

/** Everything about a game that is settled before its first round. */
export interface Setup {
  /** The side of the player. */
  side: Side;
  opponent: OpponentChoice;
  /** Decides who the stranger is: 0 to 127. */
  seed: number;
  rules: Rules;
}

/** How many seeds there are. */
export const seedCount = 128;

/** Who the opponent really is: a stranger is drawn by the seed. */
export function whoIs({ opponent, seed }: Pick<Setup, "opponent" | "seed">): OpponentName {
  if (opponent !== "stranger") return opponent;
  const [drawn = 0] = shuffled(strangers, `stranger ${seed}`);
  return opponentNames[drawn] ?? "cooperator";
}
