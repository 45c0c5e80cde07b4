import { toExportsToAll } from "../src/model/exportsToAll.js";
import { readTable } from "../src/site/readData.js";

const data = toExportsToAll(readTable("china_exports_vs_quota_2010"), readTable("timeline_2010"));

process.stdout.write(JSON.stringify(data));
