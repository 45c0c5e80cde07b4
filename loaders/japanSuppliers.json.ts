import { toJapanSuppliers } from "../src/model/japanSuppliers.js";
import { readTable } from "../src/site/readData.js";

process.stdout.write(JSON.stringify(toJapanSuppliers(readTable("japan_imports_by_partner"))));
