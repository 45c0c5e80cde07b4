import { abundancePrice } from "./abundancePrice.js";
import { chinaExports } from "./chinaExports.js";
import { entityListByYear } from "./entityListByYear.js";
import { exportQuotas } from "./exportQuotas.js";
import type { Figure } from "./figure.js";
import { indicators } from "./indicators.js";
import { japanImports } from "./japanImports.js";
import { japanShareDefinitions } from "./japanShareDefinitions.js";
import { movesCountermoves } from "./movesCountermoves.js";
import { oxidePrices } from "./oxidePrices.js";
import { patents } from "./patents.js";
import { promisedDelivered } from "./promisedDelivered.js";
import { stageShares } from "./stageShares.js";
import { timeline } from "./timeline.js";
import { unitValue } from "./unitValue.js";

/** Every figure by its name; the data of one come from the loader of the same name. */
export const figures: Readonly<Record<string, Figure<unknown>>> = {
  abundancePrice,
  chinaExports,
  entityListByYear,
  exportQuotas,
  indicators,
  japanImports,
  japanShareDefinitions,
  movesCountermoves,
  oxidePrices,
  patents,
  promisedDelivered,
  stageShares,
  timeline,
  unitValue,
};
