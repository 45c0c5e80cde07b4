import { toMineOutput } from "../src/model/mineOutput.js";
import { readTable } from "../src/site/readData.js";

const data = toMineOutput(
  readTable("mine_production_us_china_world"),
  readTable("usgs_revision_2024"),
);

process.stdout.write(JSON.stringify(data));
