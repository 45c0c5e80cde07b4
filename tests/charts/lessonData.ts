import { toAbundancePrices } from "../../src/model/abundancePrices.js";
import { toAscendEstimates } from "../../src/model/ascendEstimates.js";
import { toChinaChips } from "../../src/model/chinaChips.js";
import { toEntityYears } from "../../src/model/entityYears.js";
import { toExportsToAll } from "../../src/model/exportsToAll.js";
import { toHhiByStage } from "../../src/model/hhiByStage.js";
import { toHuaweiRevenue } from "../../src/model/huaweiRevenue.js";
import { toImportShares } from "../../src/model/importShares.js";
import { toImportsFromChina } from "../../src/model/importsFromChina.js";
import { toIndicatorReadings } from "../../src/model/indicatorReadings.js";
import { toJapanDemand } from "../../src/model/japanDemand.js";
import { toJapanSuppliers } from "../../src/model/japanSuppliers.js";
import { toLeverCase } from "../../src/model/leverCase.js";
import { toMagnetDemand } from "../../src/model/magnetDemand.js";
import { toMagnetExports } from "../../src/model/magnetExports.js";
import { toMineOutput } from "../../src/model/mineOutput.js";
import { toMoves } from "../../src/model/moves.js";
import { toNvidiaChina } from "../../src/model/nvidiaChina.js";
import { toOreComposition } from "../../src/model/oreComposition.js";
import { toPatentFilings } from "../../src/model/patentFilings.js";
import { toPricesByOxide } from "../../src/model/pricesByOxide.js";
import { toPricesUnitValue } from "../../src/model/pricesUnitValue.js";
import { toProductChains } from "../../src/model/productChains.js";
import { toPromises } from "../../src/model/promises.js";
import { toQuotaYears } from "../../src/model/quotaYears.js";
import { toRareEarthFamily } from "../../src/model/rareEarthFamily.js";
import { toRefiningByCountry } from "../../src/model/refiningByCountry.js";
import { toStageShares } from "../../src/model/stageShares.js";
import { toStockpileCase } from "../../src/model/stockpileCase.js";
import { toSupplierCase } from "../../src/model/supplierCase.js";
import { toTimelineEvents } from "../../src/model/timelineEvents.js";
import { toUsgsVsBgs } from "../../src/model/usgsVsBgs.js";
import { toUsTariffs } from "../../src/model/usTariffs.js";
import { readTable } from "../../src/site/readData.js";

const timeline = readTable("timeline_2010");

/** The data of every figure, shaped as its loader shapes them. */
export const lessonData = {
  ascendEstimates: toAscendEstimates(readTable("ascend_estimates")),
  abundancePrice: toAbundancePrices(
    readTable("elements"),
    readTable("oxide_prices"),
    readTable("crust_comparators"),
  ),
  chinaChips: toChinaChips(readTable("ic_trade")),
  chinaExports: toExportsToAll(readTable("china_exports_vs_quota_2010"), timeline),
  entityListByYear: toEntityYears(readTable("entity_list_by_notice")),
  exportQuotas: toQuotaYears(
    readTable("export_quotas"),
    readTable("china_exports_vs_quota_annual"),
  ),
  hhiByStage: toHhiByStage(readTable("hhi")),
  huaweiRevenue: toHuaweiRevenue(readTable("huawei_smic_revenue"), readTable("timeline")),
  nvidiaChina: toNvidiaChina(
    readTable("nvidia_china_revenue"),
    readTable("nvidia_china_revenue_quarterly"),
  ),
  wastingLever: toLeverCase(readTable("theory")),
  indicators: toIndicatorReadings(readTable("embargo_indicators")),
  japanImports: toImportsFromChina(
    readTable("japan_imports_from_china_monthly"),
    readTable("japan_imports_by_partner"),
    timeline,
  ),
  magnetDemand: toMagnetDemand(readTable("magnet_ree_demand")),
  magnetExports: toMagnetExports(readTable("magnet_exports_2025"), readTable("timeline")),
  mineOutput: toMineOutput(
    readTable("mine_production_us_china_world"),
    readTable("usgs_revision_2024"),
  ),
  oreComposition: toOreComposition(readTable("ore_composition")),
  oxidePrices: toPricesByOxide(readTable("prices_lynas_fob_oxides")),
  productChains: toProductChains(
    readTable("elements"),
    readTable("element_uses"),
    readTable("stage_shares_latest"),
  ),
  rareEarthFamily: toRareEarthFamily(readTable("elements"), readTable("element_uses")),
  refiningByCountry: toRefiningByCountry(readTable("iea_magnet_ree_supply")),
  japanDemand: toJapanDemand(readTable("japan_demand")),
  japanShareDefinitions: toImportShares(readTable("japan_import_share_china")),
  japanSuppliers: toJapanSuppliers(readTable("japan_imports_by_partner")),
  movesCountermoves: toMoves(readTable("timeline")),
  patents: toPatentFilings(readTable("patents")),
  promisedDelivered: toPromises(readTable("promised_vs_delivered"), readTable("lynas")),
  stageShares: toStageShares(readTable("stage_shares_latest")),
  stockpile: toStockpileCase(readTable("theory")),
  supplierPower: toSupplierCase(readTable("stage_shares_latest")),
  timeline: toTimelineEvents(timeline),
  unitValue: toPricesUnitValue(readTable("prices_usgs_ds140_unit_value"), timeline),
  usgsVsBgs: toUsgsVsBgs(readTable("usgs_vs_bgs")),
  usTariffs: toUsTariffs(readTable("tariffs_piie"), readTable("tariffs_tracker")),
};

/** The same figures with no row in any table. */
export const noData = {
  ascendEstimates: toAscendEstimates([]),
  abundancePrice: toAbundancePrices([], [], []),
  chinaChips: toChinaChips([]),
  chinaExports: toExportsToAll([], []),
  entityListByYear: toEntityYears([]),
  exportQuotas: toQuotaYears([], []),
  hhiByStage: toHhiByStage([]),
  huaweiRevenue: toHuaweiRevenue([], []),
  nvidiaChina: toNvidiaChina([], []),
  wastingLever: toLeverCase([]),
  indicators: toIndicatorReadings([]),
  japanImports: toImportsFromChina([], [], []),
  magnetDemand: toMagnetDemand([]),
  magnetExports: toMagnetExports([], []),
  mineOutput: toMineOutput([], []),
  oreComposition: toOreComposition([]),
  oxidePrices: toPricesByOxide([]),
  productChains: toProductChains([], [], []),
  rareEarthFamily: toRareEarthFamily([], []),
  refiningByCountry: toRefiningByCountry([]),
  japanDemand: toJapanDemand([]),
  japanShareDefinitions: toImportShares([]),
  japanSuppliers: toJapanSuppliers([]),
  movesCountermoves: toMoves([]),
  patents: toPatentFilings([]),
  promisedDelivered: toPromises([], []),
  stageShares: toStageShares([]),
  stockpile: toStockpileCase([]),
  supplierPower: toSupplierCase([]),
  timeline: toTimelineEvents([]),
  unitValue: toPricesUnitValue([], []),
  usgsVsBgs: toUsgsVsBgs([]),
  usTariffs: toUsTariffs([], []),
};
