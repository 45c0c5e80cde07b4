import { toStageShares } from "../src/model/stageShares.js";
import { readTable } from "../src/site/readData.js";

process.stdout.write(JSON.stringify(toStageShares(readTable("stage_shares_latest"))));
