import type { Figure } from "./figure.js";

/**
 * How the browser fetches each figure, so that a page loads the code of its own figures only.
 * The imports are literal, or they would not be built; the list for the build is in figures.ts.
 */
export const figureModules: Readonly<Record<string, () => Promise<Figure<unknown>>>> = {
  abundancePrice: async () => (await import("./abundancePrice.js")).abundancePrice,
  ascendEstimates: async () => (await import("./ascendEstimates.js")).ascendEstimates,
  chinaChips: async () => (await import("./chinaChips.js")).chinaChips,
  chinaExports: async () => (await import("./chinaExports.js")).chinaExports,
  entityListByYear: async () => (await import("./entityListByYear.js")).entityListByYear,
  exportQuotas: async () => (await import("./exportQuotas.js")).exportQuotas,
  hhiByStage: async () => (await import("./hhiByStage.js")).hhiByStage,
  huaweiRevenue: async () => (await import("./huaweiRevenue.js")).huaweiRevenue,
  nvidiaChina: async () => (await import("./nvidiaChina.js")).nvidiaChina,
  wastingLever: async () => (await import("./wastingLever.js")).wastingLever,
  indicators: async () => (await import("./indicators.js")).indicators,
  japanDemand: async () => (await import("./japanDemand.js")).japanDemand,
  japanImports: async () => (await import("./japanImports.js")).japanImports,
  japanShareDefinitions: async () =>
    (await import("./japanShareDefinitions.js")).japanShareDefinitions,
  japanSuppliers: async () => (await import("./japanSuppliers.js")).japanSuppliers,
  magnetDemand: async () => (await import("./magnetDemand.js")).magnetDemand,
  magnetExports: async () => (await import("./magnetExports.js")).magnetExports,
  mineOutput: async () => (await import("./mineOutput.js")).mineOutput,
  movesCountermoves: async () => (await import("./movesCountermoves.js")).movesCountermoves,
  oreComposition: async () => (await import("./oreComposition.js")).oreComposition,
  oxidePrices: async () => (await import("./oxidePrices.js")).oxidePrices,
  patents: async () => (await import("./patents.js")).patents,
  productChains: async () => (await import("./productChains.js")).productChains,
  promisedDelivered: async () => (await import("./promisedDelivered.js")).promisedDelivered,
  rareEarthFamily: async () => (await import("./rareEarthFamily.js")).rareEarthFamily,
  refiningByCountry: async () => (await import("./refiningByCountry.js")).refiningByCountry,
  stageShares: async () => (await import("./stageShares.js")).stageShares,
  stockpile: async () => (await import("./stockpile.js")).stockpile,
  supplierPower: async () => (await import("./supplierPower.js")).supplierPower,
  timeline: async () => (await import("./timeline.js")).timeline,
  unitValue: async () => (await import("./unitValue.js")).unitValue,
  usgsVsBgs: async () => (await import("./usgsVsBgs.js")).usgsVsBgs,
  usTariffs: async () => (await import("./usTariffs.js")).usTariffs,
};
