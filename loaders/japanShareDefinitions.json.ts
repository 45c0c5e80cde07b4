import { toImportShares } from "../src/model/importShares.js";
import { readTable } from "../src/site/readData.js";

process.stdout.write(JSON.stringify(toImportShares(readTable("japan_import_share_china"))));
