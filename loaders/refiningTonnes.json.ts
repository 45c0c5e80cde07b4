import { toRefiningTonnes } from "../src/model/refiningTonnes.js";
import { readTable } from "../src/site/readData.js";

process.stdout.write(JSON.stringify(toRefiningTonnes(readTable("iea_magnet_ree_supply"))));
