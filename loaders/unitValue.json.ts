import { toPricesUnitValue } from "../src/model/pricesUnitValue.js";
import { readTable } from "../src/site/readData.js";

const data = toPricesUnitValue(
  readTable("prices_usgs_ds140_unit_value"),
  readTable("timeline_2010"),
);

process.stdout.write(JSON.stringify(data));
