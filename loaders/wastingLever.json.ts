import { toLeverCase } from "../src/model/leverCase.js";
import { readTable } from "../src/site/readData.js";

process.stdout.write(JSON.stringify(toLeverCase(readTable("theory"))));
