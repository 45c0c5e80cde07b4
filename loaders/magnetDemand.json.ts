import { toMagnetDemand } from "../src/model/magnetDemand.js";
import { readTable } from "../src/site/readData.js";

process.stdout.write(JSON.stringify(toMagnetDemand(readTable("magnet_ree_demand"))));
