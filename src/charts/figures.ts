import { abundancePrice } from "./abundancePrice.js";
import { ascendEstimates } from "./ascendEstimates.js";
import { chinaChips } from "./chinaChips.js";
import { chinaExports } from "./chinaExports.js";
import { entityListByYear } from "./entityListByYear.js";
import { exportQuotas } from "./exportQuotas.js";
import type { Figure } from "./figure.js";
import { hhiByStage } from "./hhiByStage.js";
import { huaweiRevenue } from "./huaweiRevenue.js";
import { indicators } from "./indicators.js";
import { japanDemand } from "./japanDemand.js";
import { japanImports } from "./japanImports.js";
import { japanShareDefinitions } from "./japanShareDefinitions.js";
import { japanSuppliers } from "./japanSuppliers.js";
import { magnetDemand } from "./magnetDemand.js";
import { magnetExports } from "./magnetExports.js";
import { mineOutput } from "./mineOutput.js";
import { movesCountermoves } from "./movesCountermoves.js";
import { nvidiaChina } from "./nvidiaChina.js";
import { oreComposition } from "./oreComposition.js";
import { oxidePrices } from "./oxidePrices.js";
import { patents } from "./patents.js";
import { productChains } from "./productChains.js";
import { promisedDelivered } from "./promisedDelivered.js";
import { rareEarthFamily } from "./rareEarthFamily.js";
import { refiningByCountry } from "./refiningByCountry.js";
import { stageShares } from "./stageShares.js";
import { stockpile } from "./stockpile.js";
import { supplierPower } from "./supplierPower.js";
import { timeline } from "./timeline.js";
import { unitValue } from "./unitValue.js";
import { usgsVsBgs } from "./usgsVsBgs.js";
import { usTariffs } from "./usTariffs.js";
import { wastingLever } from "./wastingLever.js";

/**
 * Every figure by its name; the data of one come from the loader of the same name. For the build:
 * the browser fetches figures one by one, from the list in figureModules.ts.
 */
export const figures: Readonly<Record<string, Figure<unknown>>> = {
  abundancePrice,
  ascendEstimates,
  chinaChips,
  chinaExports,
  entityListByYear,
  exportQuotas,
  hhiByStage,
  huaweiRevenue,
  indicators,
  japanDemand,
  japanImports,
  japanShareDefinitions,
  japanSuppliers,
  magnetDemand,
  magnetExports,
  mineOutput,
  movesCountermoves,
  nvidiaChina,
  oreComposition,
  oxidePrices,
  patents,
  productChains,
  promisedDelivered,
  rareEarthFamily,
  refiningByCountry,
  stageShares,
  stockpile,
  supplierPower,
  timeline,
  unitValue,
  usgsVsBgs,
  usTariffs,
  wastingLever,
};
