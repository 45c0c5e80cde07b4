/** One tile. */
export interface Tile {
  key: string;
  /** The large letters. */
  head: string;
  name: string;
  /** The small line below the name; "" for none. */
  foot: string;
  /** How it is drawn: filled in a colour, outlined, outlined with dashes, or hardly there. */
  look: { fill: string } | "outline" | "dashed" | "faint";
  readout: string;
}

/** Tiles in rows, read like a text. */
export interface TileChart {
  /** Name of the picture. */
  title: string;
  tiles: readonly Tile[];
}
