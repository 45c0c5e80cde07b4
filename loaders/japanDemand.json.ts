import { toJapanDemand } from "../src/model/japanDemand.js";
import { readTable } from "../src/site/readData.js";

process.stdout.write(JSON.stringify(toJapanDemand(readTable("japan_demand"))));
