import { toSupplierCase } from "../src/model/supplierCase.js";
import { readTable } from "../src/site/readData.js";

process.stdout.write(JSON.stringify(toSupplierCase(readTable("stage_shares_latest"))));
