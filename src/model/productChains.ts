import type { Basis, FigureRow } from "./figureRow.js";
import { type FamilyMember, toRareEarthFamily } from "./rareEarthFamily.js";
import { toStageShares } from "./stageShares.js";

/** China's share at one stage, as far as it bears on a product. */
export interface ChainStage {
  stage: string;
  /** Percent of the world; null where no share could be cited. */
  percent: number | null;
  definition: string;
  year: number | null;
  derived: boolean;
}

/** A product, the rare earths that the table of uses names for it, and its chain. */
export interface Product {
  name: string;
  symbols: string[];
  stages: ChainStage[];
}

/** Products with the elements that they are made from. */
export interface ProductChains extends Basis {
  members: FamilyMember[];
  products: Product[];
}

/** China's lists of licences that a reader can apply, the first of them none. */
export const licenceLists = [
  { id: "none", label: "Before April 2025", rounds: [] },
  { id: "april", label: "With the list of April 2025", rounds: ["2025-04"] },
  { id: "both", label: "With both lists of 2025", rounds: ["2025-04", "2025-10"] },
] as const;

/** The words in the table of uses that make an element part of a product. */
const made: readonly { name: string; use: RegExp; isMagnet: boolean }[] = [
  { name: "Motor magnet", use: /NdFeB magnets/, isMagnet: true },
  { name: "Motor magnet that resists heat", use: /NdFeB magnets|resist heat/, isMagnet: true },
  { name: "Exhaust catalyst of a car", use: /catalysts in vehicles/, isMagnet: false },
  { name: "Phosphors for lamps and screens", use: /phosphors/, isMagnet: false },
  { name: "Lasers", use: /lasers/, isMagnet: false },
  { name: "Amplifier in an optical fibre", use: /optical fibre/, isMagnet: false },
  { name: "Contrast agent for MRI scans", use: /MRI/, isMagnet: false },
  { name: "Detector of a PET scanner", use: /PET/, isMagnet: false },
];

/** Which count of a stage bears on magnets, and which on all other products. */
const definitions = {
  magnet: {
    mine: "magnet rare earths (Pr+Nd+Tb+Dy content)",
    refining: "magnet rare earths (Pr+Nd+Tb+Dy content)",
    magnets: "sintered permanent magnets, output",
  },
  other: { mine: "all rare earths, t REO", refining: "all refined rare-earth products" },
};

/** Rows of the elements, the uses and the stages → products with elements and stages. */
export function toProductChains(
  elements: readonly FigureRow[],
  uses: readonly FigureRow[],
  stageRows: readonly FigureRow[],
): ProductChains {
  const { members, sources, grades } = toRareEarthFamily(elements, uses);
  const shares = toStageShares(stageRows);
  const wanted = (isMagnet: boolean) =>
    Object.entries(isMagnet ? definitions.magnet : definitions.other);
  return {
    members,
    products:
      members.length === 0
        ? []
        : made.map(({ name, use, isMagnet }) => ({
            name,
            symbols: members
              .filter((one) => use.test(one.uses.join("; ")))
              .map((one) => one.symbol),
            stages: wanted(isMagnet).map(([stage, definition]) =>
              toStage(shares, stage, definition),
            ),
          })),
    sources: [...new Set([...sources, ...shares.sources])],
    grades: [...new Set([...grades, ...shares.grades])].sort(),
  };
}

function toStage(
  { stages }: ReturnType<typeof toStageShares>,
  stage: string,
  definition: string,
): ChainStage {
  const readings = stages.find((one) => one.stage === stage)?.readings ?? [];
  const reading = readings.find((one) => one.definition === definition);
  const china = reading?.shares.find(({ country }) => country === "China");
  const { percent = null, derived = false } = china ?? {};
  return { stage, percent, definition, year: reading?.year ?? null, derived };
}

/** The members of a product that a choice of lists names. */
export function listedMembers(
  { members }: ProductChains,
  { symbols }: Product,
  list: string,
): FamilyMember[] {
  const { rounds } = licenceLists.find(({ id, label }) => id === list || label === list) ?? {
    rounds: [],
  };
  return members.filter(
    (one) => symbols.includes(one.symbol) && (rounds as readonly string[]).includes(one.listed),
  );
}

/** The stage with the largest share; null where none is known. */
export function narrowestStage({ stages }: Product): ChainStage | null {
  const known = stages.filter(({ percent }) => percent !== null);
  return known.toSorted((a, b) => (b.percent ?? 0) - (a.percent ?? 0))[0] ?? null;
}
