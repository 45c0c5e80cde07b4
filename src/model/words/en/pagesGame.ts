/** What is said of the game at build time. */
export const enPagesGame = {
  heading: "The game",
  intro: (rounds: number) =>
    `Two sides trade for ${rounds} rounds. In each round both choose at the same time: to keep trading, or to use the weapon, which cuts the other side off from what it needs.`,
  trade: (points: string) => `A round of trade is worth ${points} to each side.`,
  gain: (points: string) =>
    `A side that uses the weapon alone gains at once: ${points} for each 10 by which the other side depends on it.`,
  loss: (china: string, us: string) =>
    china === us
      ? `A side that is hit loses as many points as it depends on the other, since it cannot buy, and ${china} more, since it cannot sell. It loses as much whether it hits back or not.`
      : `A side that is hit loses as many points as it depends on the other, since it cannot buy, and more, since it cannot sell: China ${china}, the United States ${us}. It loses as much whether it hits back or not.`,
  start: (china: string, us: string) =>
    china === us
      ? `At the start each side depends on the other by ${china} of 100.`
      : `At the start China depends on the United States by ${china} of 100, and the United States on China by ${us}.`,
  erosion: (percent: string) =>
    percent === "0"
      ? "The weapon does not wear off: a side that was hit depends as much as before."
      : `Each use wears the weapon off. A side that was hit finds other suppliers: from the next round it depends by ${percent} percent less.`,
  assumed: "All of these numbers are assumptions to think with. None of them is measured.",
  table: "The first round: points for both sides",
  rows: { trade: "China keeps trading", weapon: "China uses the weapon" },
  columns: {
    trade: "The United States keeps trading",
    weapon: "The United States uses the weapon",
  },
  cell: { china: (points: string) => `China ${points}`, us: (points: string) => `US ${points}` },
  example: "A whole game, played out",
  exampleIntro: (side: string, opponent: string) =>
    `Somebody plays ${side}, strikes twice, and then returns to trade. The opponent is called “${opponent}”.`,
  exampleEnd: (china: string, us: string, whole: string) =>
    `In the end China has ${china} and the United States ${us}. Trade in every round would have brought each side ${whole}.`,
  opponents: "The opponents",
  wait: "The game appears here in a moment. If it does not, load the page again.",
  label: "The game, live",
};
