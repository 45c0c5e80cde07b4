import { licenceLists, listedMembers, type ProductChains } from "../model/productChains.js";
import { drawProduct } from "./drawProduct.js";
import type { Figure } from "./figure.js";
import { formatNumber } from "./format.js";
import { countDefinition, findProducts, readStage, symbolsOf } from "./productText.js";
import { nameStage } from "./stageNames.js";

/** Which rare earths a product is made with, and how large China's share is at each stage. */
export const productChains: Figure<ProductChains> = {
  views: [],
  finding: findProducts,
  measure: () =>
    "Rare earths in a product, and China’s share of the world at each stage in percent; what is counted stands above each bar",
  draw: (data, options = {}) =>
    drawProduct(data, { ...options, product: data.products[1]?.name, list: "both" }),
  describe: (data) => {
    const all = data.products.map((product) => {
      const stages = product.stages.map((stage) => readStage(stage)).join("; ");
      return `${product.name}: ${symbolsOf(product)}; ${stages}.`;
    });
    return `Tiles of the elements above bars of the stages. ${all.join(" ") || "No product is known."}`;
  },
  tabulate: (data, { locale } = {}) => ({
    caption: "Products, their rare earths, and China’s share by stage",
    columns: [
      { label: "Product", unit: "", numeric: false },
      { label: "Rare earths", unit: "", numeric: false },
      { label: "On the list of April 2025", unit: "", numeric: false },
      { label: "On either list of 2025", unit: "", numeric: false },
      ...["mine", "refining", "magnets"].map((stage) => {
        return { label: nameStage(stage), unit: "China, percent", numeric: true };
      }),
      { label: "What is counted", unit: "", numeric: false },
    ],
    rows: data.products.map((product) => [
      product.name,
      symbolsOf(product),
      ...licenceLists.slice(1).map(({ id }) => {
        const symbols = listedMembers(data, product, id).map(({ symbol }) => symbol);
        return symbols.join(", ") || "none";
      }),
      ...["mine", "refining", "magnets"].map((stage) => {
        const percent = product.stages.find((one) => one.stage === stage)?.percent ?? null;
        return percent === null ? "–" : formatNumber(percent, { locale, digits: 1 });
      }),
      product.stages.map((stage) => countDefinition(stage)).join("; "),
    ]),
  }),
  notes: ({ products }) =>
    products.length === 0
      ? []
      : [
          "The table of uses names elements and no amounts. Not every laser or phosphor has all the elements of its row.",
          "For magnets the shares count the four magnet elements together, or the magnets; for other products all rare earths together, since no share by element could be cited. Years differ.",
          "The magnet stage stands for sintered magnets of every kind.",
        ],
};
