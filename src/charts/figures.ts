import { ascendEstimates } from "./ascendEstimates.js";
import { chinaExports } from "./chinaExports.js";
import { exportQuotas } from "./exportQuotas.js";
import type { Figure } from "./figure.js";
import { hhiByStage } from "./hhiByStage.js";
import { indicators } from "./indicators.js";
import { japanImports } from "./japanImports.js";
import { mineOutput } from "./mineOutput.js";
import { oxidePrices } from "./oxidePrices.js";
import { refiningByCountry } from "./refiningByCountry.js";
import { timeline } from "./timeline.js";
import { unitValue } from "./unitValue.js";
import { usgsVsBgs } from "./usgsVsBgs.js";
import { usTariffs } from "./usTariffs.js";

/**
 * Every figure by its name; the data of one come from the loader of the same name. For the build:
 * the browser fetches figures one by one, from the list in figureModules.ts.
 */
export const figures: Readonly<Record<string, Figure<unknown>>> = {
  ascendEstimates,
  chinaExports,
  exportQuotas,
  hhiByStage,
  indicators,
  japanImports,
  mineOutput,
  oxidePrices,
  refiningByCountry,
  timeline,
  unitValue,
  usgsVsBgs,
  usTariffs,
};
