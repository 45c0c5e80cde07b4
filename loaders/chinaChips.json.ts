import { toChinaChips } from "../src/model/chinaChips.js";
import { readTable } from "../src/site/readData.js";

process.stdout.write(JSON.stringify(toChinaChips(readTable("ic_trade"))));
