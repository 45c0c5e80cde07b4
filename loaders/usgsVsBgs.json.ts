import { toUsgsVsBgs } from "../src/model/usgsVsBgs.js";
import { readTable } from "../src/site/readData.js";

process.stdout.write(JSON.stringify(toUsgsVsBgs(readTable("usgs_vs_bgs"))));
