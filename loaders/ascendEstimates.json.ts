import { toAscendEstimates } from "../src/model/ascendEstimates.js";
import { readTable } from "../src/site/readData.js";

process.stdout.write(JSON.stringify(toAscendEstimates(readTable("ascend_estimates"))));
