import { toStockpileCase } from "../src/model/stockpileCase.js";
import { readTable } from "../src/site/readData.js";

process.stdout.write(JSON.stringify(toStockpileCase(readTable("theory"))));
