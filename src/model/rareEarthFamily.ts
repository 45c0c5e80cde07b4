import { type Basis, basisOf, type FigureRow, maybeNumber, textOf } from "./figureRow.js";

/** One of the seventeen rare earths. */
export interface FamilyMember {
  symbol: string;
  name: string;
  /** Atomic number. */
  number: number;
  /** Class by the older convention, which names all but scandium. */
  weight: "light" | "heavy" | "neither";
  /** Heavy by one convention and not by the other. */
  disputed: boolean;
  /** Main uses, each in a few words. */
  uses: string[];
  /** Month of China's list that names it, as "2025-04"; "" for none. */
  listed: string;
  /** Whether that list is suspended. */
  suspended: boolean;
}

/** All rare earths in the order of their atomic numbers. */
export interface RareEarthFamily extends Basis {
  members: FamilyMember[];
}

/** Rows of the elements and of their uses → the family. */
export function toRareEarthFamily(
  elements: readonly FigureRow[],
  uses: readonly FigureRow[],
): RareEarthFamily {
  const { sources, grades } = basisOf([...elements, ...uses]);
  const more = ["source_class", "source_control"].flatMap((column) =>
    elements.map((row) => textOf(row, column)).filter((id) => id !== ""),
  );
  return {
    members: elements.map((row) => toMember(row, uses)).toSorted((a, b) => a.number - b.number),
    sources: [...new Set([...sources, ...more])],
    grades,
  };
}

function toMember(row: FigureRow, uses: readonly FigureRow[]): FamilyMember {
  const symbol = textOf(row, "symbol");
  const use = uses.find((one) => textOf(one, "symbol") === symbol) ?? {};
  const weight = textOf(row, "class_usgs_fs_087_02");
  const isHeavy = weight === "heavy";
  return {
    symbol,
    name: textOf(row, "name"),
    number: maybeNumber(row, "atomic_number") ?? 0,
    weight: isHeavy || weight === "light" ? weight : "neither",
    disputed: isHeavy !== (textOf(row, "class_usgs_mcs_2026") === "heavy"),
    uses: textOf(use, "main_uses")
      .split(";")
      .map((part) => part.trim())
      .filter((part) => part !== ""),
    listed: textOf(row, "china_control_round"),
    suspended: textOf(row, "china_control_state_mcs_2026").includes("suspended"),
  };
}
