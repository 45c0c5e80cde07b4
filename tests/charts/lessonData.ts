import { toAbundancePrices } from "../../src/model/abundancePrices.js";
import { toEntityYears } from "../../src/model/entityYears.js";
import { toExportsToAll } from "../../src/model/exportsToAll.js";
import { toImportShares } from "../../src/model/importShares.js";
import { toImportsFromChina } from "../../src/model/importsFromChina.js";
import { toIndicatorReadings } from "../../src/model/indicatorReadings.js";
import { toMoves } from "../../src/model/moves.js";
import { toPatentFilings } from "../../src/model/patentFilings.js";
import { toPricesByOxide } from "../../src/model/pricesByOxide.js";
import { toPricesUnitValue } from "../../src/model/pricesUnitValue.js";
import { toPromises } from "../../src/model/promises.js";
import { toQuotaYears } from "../../src/model/quotaYears.js";
import { toStageShares } from "../../src/model/stageShares.js";
import { toTimelineEvents } from "../../src/model/timelineEvents.js";
import { readTable } from "../../src/site/readData.js";

const timeline = readTable("timeline_2010");

/** The data of every figure, shaped as its loader shapes them. */
export const lessonData = {
  abundancePrice: toAbundancePrices(
    readTable("elements"),
    readTable("oxide_prices"),
    readTable("crust_comparators"),
  ),
  chinaExports: toExportsToAll(readTable("china_exports_vs_quota_2010"), timeline),
  entityListByYear: toEntityYears(readTable("entity_list_by_notice")),
  exportQuotas: toQuotaYears(
    readTable("export_quotas"),
    readTable("china_exports_vs_quota_annual"),
  ),
  indicators: toIndicatorReadings(readTable("embargo_indicators")),
  japanImports: toImportsFromChina(
    readTable("japan_imports_from_china_monthly"),
    readTable("japan_imports_by_partner"),
    timeline,
  ),
  japanShareDefinitions: toImportShares(readTable("japan_import_share_china")),
  movesCountermoves: toMoves(readTable("timeline")),
  oxidePrices: toPricesByOxide(readTable("prices_lynas_fob_oxides")),
  patents: toPatentFilings(readTable("patents")),
  promisedDelivered: toPromises(readTable("promised_vs_delivered"), readTable("lynas")),
  stageShares: toStageShares(readTable("stage_shares_latest")),
  timeline: toTimelineEvents(timeline),
  unitValue: toPricesUnitValue(readTable("prices_usgs_ds140_unit_value"), timeline),
};

/** The same figures with no row in any table. */
export const noData = {
  abundancePrice: toAbundancePrices([], [], []),
  chinaExports: toExportsToAll([], []),
  entityListByYear: toEntityYears([]),
  exportQuotas: toQuotaYears([], []),
  indicators: toIndicatorReadings([]),
  japanImports: toImportsFromChina([], [], []),
  japanShareDefinitions: toImportShares([]),
  movesCountermoves: toMoves([]),
  oxidePrices: toPricesByOxide([]),
  patents: toPatentFilings([]),
  promisedDelivered: toPromises([], []),
  stageShares: toStageShares([]),
  timeline: toTimelineEvents([]),
  unitValue: toPricesUnitValue([], []),
};
