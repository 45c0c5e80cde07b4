/** The two sides of the game. */
export type Side = "china" | "us";

/** What a side can do in a round. */
export type Move = "trade" | "weapon";

/** Something for each side. */
export type Both<T> = Readonly<Record<Side, T>>;

/** What a game is played with: parts of what a round of trade is worth, and all of it assumed. */
export interface Rules {
  /** k: what using the weapon brings, for each unit of the other side's dependence. */
  gain: number;
  /** r: the part of a dependence that goes each time the weapon is used against it. */
  erosion: number;
  /** D: how much each side depends on the other at the start. */
  dependence: Both<number>;
  /** c: own sales that each side loses in a round in which the weapon is used against it. */
  sales: Both<number>;
}

/** Both sides in the order in which they are named. */
export const sides: readonly Side[] = ["china", "us"];

/** How many rounds a game has. */
export const gameLength = 20;

/** A round of trade, worth 1 in the model, in the points that players see. */
export const tradePoints = 100;

/** The rules where an author sets none. */
export const usualRules: Rules = {
  gain: 0.5,
  erosion: 0.2,
  dependence: { china: 0.5, us: 0.5 },
  sales: { china: 0.2, us: 0.2 },
};

/** The other side. */
export function otherSide(side: Side): Side {
  return side === "china" ? "us" : "china";
}

/** Something for each side, from the side. */
export function toBoth<T>(of: (side: Side) => T): Both<T> {
  return { china: of("china"), us: of("us") };
}

/** What the model gives, in points without decimals. */
export function toPoints(worth: number): number {
  // A sum such as 0.1 + 0.2 must not round another way than 0.3.
  return Math.round(Number((worth * tradePoints).toFixed(6)));
}
