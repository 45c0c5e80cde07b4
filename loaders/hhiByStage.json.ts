import { toHhiByStage } from "../src/model/hhiByStage.js";
import { readTable } from "../src/site/readData.js";

process.stdout.write(JSON.stringify(toHhiByStage(readTable("hhi"))));
