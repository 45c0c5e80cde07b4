import type { FamilyMember, RareEarthFamily } from "../model/rareEarthFamily.js";
import { countInWords, formatMonth } from "./format.js";
import { upperFirst } from "./upperFirst.js";

/** "light", "heavy by one convention", "neither light nor heavy". */
export function kindOf({ weight, disputed }: FamilyMember): string {
  if (weight === "neither") return "neither light nor heavy";
  return disputed ? `${weight} by one convention` : weight;
}

/** What China asks of an exporter: "licence since Apr 2025", "none". */
export function licenceOf({ listed, suspended }: FamilyMember): string {
  if (listed === "") return "none";
  const month = formatMonth(listed, { year: true });
  return suspended ? `list of ${month}, suspended` : `licence since ${month}`;
}

/** One element in a line. */
export function readMember(one: FamilyMember): string {
  const licence = one.listed === "" ? "no Chinese licence" : licenceOf(one);
  return `${one.name} (${one.symbol}, ${one.number}), ${kindOf(one)}, ${licence}. ${upperFirst(one.uses.join("; "))}`;
}

function inForce({ members }: RareEarthFamily): FamilyMember[] {
  return members.filter((one) => one.listed !== "" && !one.suspended);
}

/** What the figure shows. */
export function findFamily(data: RareEarthFamily, licences: boolean): string {
  const { members } = data;
  if (members.length === 0) return "The rare earths";
  const all = members.length === 17 ? "seventeen" : String(members.length);
  if (!licences) {
    const disputed = members.filter((one) => one.disputed).length;
    const doubt = disputed > 0 ? `; on ${countInWords(disputed)} of them two lists differ` : "";
    return `${upperFirst(all)} elements, light or heavy${doubt}`;
  }
  const waiting = members.filter((one) => one.suspended).length;
  const free = members.filter((one) => one.listed === "").length;
  return `Of ${all} rare earths ${countInWords(inForce(data).length)} need a Chinese licence, ${countInWords(waiting)} are on a suspended list, ${countInWords(free)} are on neither`;
}

/** What the tiles say. */
export function measureFamily(licences: boolean): string {
  return licences
    ? "China’s export licences by element, as the US Geological Survey described them in 2026"
    : "The rare earths by atomic number, each light or heavy by the convention of 2002 of the US Geological Survey";
}

/** The figure in sentences. */
export function describeFamily(data: RareEarthFamily, licences: boolean): string {
  const { members } = data;
  if (members.length === 0) return "Tiles. No element is known.";
  const names = (some: readonly FamilyMember[]) =>
    some.map(({ name }) => name.toLowerCase()).join(", ") || "none";
  const groups: [string, FamilyMember[]][] = licences
    ? [
        ["Licence in force", inForce(data)],
        ["List suspended", members.filter((one) => one.suspended)],
        ["On neither list", members.filter((one) => one.listed === "")],
      ]
    : (["light", "heavy", "neither"] as const).map((weight) => [
        upperFirst(weight),
        members.filter((one) => one.weight === weight),
      ]);
  const words = groups.map(([label, some]) => `${label}: ${names(some)}.`).join(" ");
  return `${members.length} tiles in the order of the atomic numbers. ${words}`;
}

/** What must be known to read the picture. */
export function noteFamily({ members }: RareEarthFamily, licences: boolean): string[] {
  if (members.length === 0) return [];
  if (licences) {
    return [
      "A licence is a permission that can be granted or refused; it is not a ban.",
      "Magnets that contain a listed element are covered too, so a magnet of neodymium with terbium or dysprosium in it needs a licence.",
      "The list of October 2025 was suspended in November 2025 for one year; what came after that is not known here.",
    ];
  }
  const disputed = members.filter((one) => one.disputed).map(({ name }) => name.toLowerCase());
  return [
    disputed.length > 0
      ? `† ${upperFirst(disputed.join(", "))}: heavy by Fact Sheet 087-02 of the survey, and not named as heavy in its summaries of 2026.`
      : "",
    "Promethium has no stable form and no figure for its abundance. The uses, in the table, are short labels, most of them from a secondary list.",
  ].filter((note) => note !== "");
}
