import type { Move, Side } from "../../game/rules.js";
import type { OpponentChoice } from "../../game/setup.js";

/** Words of the game that both the page and the live game say. */
export const enGame = {
  number: (n: number) => n.toLocaleString("en").replace("-", "−"),
  points: (n: number) => `${enGame.number(n)} ${Math.abs(n) === 1 ? "point" : "points"}`,
  side: { china: "China", us: "the United States" } satisfies Record<Side, string>,
  sideFirst: { china: "China", us: "The United States" } satisfies Record<Side, string>,
  sideShort: { china: "China", us: "US" } satisfies Record<Side, string>,
  move: { trade: "Keep trading", weapon: "Use the weapon" } satisfies Record<Move, string>,
  did: { trade: "trade", weapon: "weapon" } satisfies Record<Move, string>,
  opponent: {
    cooperator: "Always trades",
    grim: "Never forgives",
    titForTat: "Tit for tat",
    opportunist: "The opportunist",
    builder: "Builds alternatives",
    stranger: "A stranger",
  } satisfies Record<OpponentChoice, string>,
  rule: {
    cooperator: "It keeps trading, whatever is done to it.",
    grim: "It trades until the weapon is used against it once, and then uses its own in every round.",
    titForTat:
      "It begins by trading, and then does in each round what was done to it in the round before.",
    opportunist:
      "It uses the weapon whenever the gain is worth more to it than the losses that it then has to expect. It is impatient: a point in the next round is worth a fifth of a point to it. It does not look at how many rounds are left.",
    builder:
      "It never uses the weapon. In each round it pays 5 points to depend on the other side by a tenth less, until it depends by less than 10 of 100.",
    stranger: "One of the five, drawn by chance. You are told at the end which.",
  } satisfies Record<OpponentChoice, string>,
  table: {
    round: "Round",
    move: "Move",
    points: "Points",
    depends: "Needs",
    note: "“Needs” is how much the side depends on the other in that round, of 100.",
    you: (side: string) => `You, ${side}`,
    label: "Rounds of the game",
  },
  strip: (who: string, uses: readonly number[], rounds: number) =>
    uses.length === 0
      ? `${who}: traded in all ${rounds} rounds.`
      : uses.length === rounds
        ? `${who}: used the weapon in every round.`
        : `${who}: used the weapon in ${uses.length === 1 ? "round" : "rounds"} ${uses.join(", ")}.`,
};
