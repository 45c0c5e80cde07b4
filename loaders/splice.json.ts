import { toCounts } from "../src/model/splice.js";
import { readTable } from "../src/site/readData.js";

const counts = toCounts(
  readTable("mine_production_us_china_world"),
  readTable("usgs_vs_bgs"),
  readTable("mine_production_ds140"),
);

process.stdout.write(JSON.stringify(counts));
