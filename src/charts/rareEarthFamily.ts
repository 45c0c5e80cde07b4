import type { FamilyMember, RareEarthFamily } from "../model/rareEarthFamily.js";
import { type Figure, viewOf } from "./figure.js";
import {
  describeFamily,
  findFamily,
  kindOf,
  licenceOf,
  measureFamily,
  noteFamily,
  readMember,
} from "./rareEarthFamilyText.js";
import { drawTiles } from "./tiles/drawTiles.js";
import type { Tile } from "./tiles/tileChart.js";

const views = [
  { id: "weight", label: "Light and heavy" },
  { id: "licence", label: "China’s licences" },
];

/** The seventeen rare earths as tiles: their kind, or China's licences. */
export const rareEarthFamily: Figure<RareEarthFamily> = {
  views,
  finding: (data, { view } = {}) => findFamily(data, isLicence(view)),
  measure: (_data, { view } = {}) => measureFamily(isLicence(view)),
  draw: (data, options = {}) => {
    const { view } = options;
    const title = findFamily(data, isLicence(view));
    return drawTiles({ title, tiles: data.members.map((one) => toTile(one, view)) }, options);
  },
  describe: (data, { view } = {}) => describeFamily(data, isLicence(view)),
  tabulate: ({ members }) => ({
    caption: "The seventeen rare earths, by atomic number",
    columns: [
      { label: "Number", unit: "", numeric: true },
      { label: "Symbol", unit: "", numeric: false },
      { label: "Name", unit: "", numeric: false },
      { label: "Kind", unit: "", numeric: false },
      { label: "China’s licence", unit: "early 2026", numeric: false },
      { label: "Main uses", unit: "", numeric: false },
    ],
    rows: members.map((one) => [
      String(one.number),
      one.symbol,
      one.name,
      kindOf(one),
      licenceOf(one),
      one.uses.join("; "),
    ]),
  }),
  notes: (data, { view } = {}) => noteFamily(data, isLicence(view)),
};

function isLicence(view: string | undefined): boolean {
  return viewOf(views, view) === "licence";
}

function toTile(one: FamilyMember, view: string | undefined): Tile {
  const { symbol, name, weight, disputed } = one;
  const shared = { key: symbol, name, readout: readMember(one) };
  if (isLicence(view)) {
    const foot = one.listed === "" ? "" : one.suspended ? "suspended" : "licence";
    const look = one.listed === "" ? "outline" : one.suspended ? "dashed" : { fill: "china" };
    return { ...shared, head: symbol, foot, look };
  }
  const fills = { light: { fill: "light-rare-earth" }, heavy: { fill: "ink" }, neither: "outline" };
  const look = fills[weight] as Tile["look"];
  return { ...shared, head: `${symbol}${disputed ? "†" : ""}`, foot: weight, look };
}
