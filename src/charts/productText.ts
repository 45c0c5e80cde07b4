import {
  type ChainStage,
  listedMembers,
  narrowestStage,
  type Product,
  type ProductChains,
} from "../model/productChains.js";
import { formatNumber } from "./format.js";
import { nameStage } from "./stageNames.js";

const counted: Readonly<Record<string, string>> = {
  "magnet rare earths (Pr+Nd+Tb+Dy content)": "four magnet elements together",
  "sintered permanent magnets, output": "sintered magnets",
  "all rare earths, t REO": "all rare earths together",
  "all refined rare-earth products": "all refined products together",
};

/** "Pr, Nd". */
export function symbolsOf({ symbols }: Product): string {
  return symbols.join(", ") || "none";
}

/** "four magnet elements together, 2024". */
export function countDefinition({ definition, year }: ChainStage): string {
  const words = counted[definition] ?? definition;
  return year === null ? words : `${words}, ${year}`;
}

/** "Mining 61% (four magnet elements together, 2024)". */
export function readStage(stage: ChainStage, locale?: string): string {
  const share =
    stage.percent === null
      ? "no share found"
      : `${formatNumber(stage.percent, { locale, digits: 0 })}%`;
  return `${nameStage(stage.stage)} ${share} (${countDefinition(stage)})`;
}

/** What the figure shows: where the largest share is, in magnets and elsewhere. */
export function findProducts({ products }: ProductChains): string {
  const plain = "From product to elements to stages";
  const narrowest = products.map((product) => narrowestStage(product)?.stage);
  if (narrowest.length === 0 || narrowest.includes(undefined)) return plain;
  return narrowest.includes("mine")
    ? plain
    : "Whichever product you pick, the largest share found for China is not at the mine";
}

/** The state of the drawing in sentences: elements, licences, narrowest stage. */
export function sayProduct(
  data: ProductChains,
  { product: name, list, locale }: { product: string; list: string; locale?: string },
): string {
  const product = data.products.find((one) => one.name === name);
  if (!product) return "";
  const listed = listedMembers(data, product, list).map(({ symbol }) => symbol);
  const narrowest = narrowestStage(product);
  const licence = listed.length === 0 ? "None is on a list." : `On a list: ${listed.join(", ")}.`;
  const where = narrowest ? ` China’s largest share: ${readStage(narrowest, locale)}.` : "";
  return `${product.name}: ${symbolsOf(product)}. ${licence}${where}`;
}
