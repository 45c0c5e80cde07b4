import { toRefiningByCountry } from "../src/model/refiningByCountry.js";
import { readTable } from "../src/site/readData.js";

process.stdout.write(JSON.stringify(toRefiningByCountry(readTable("iea_magnet_ree_supply"))));
