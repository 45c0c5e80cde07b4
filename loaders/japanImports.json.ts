import { toImportsFromChina } from "../src/model/importsFromChina.js";
import { readTable } from "../src/site/readData.js";

const data = toImportsFromChina(
  readTable("japan_imports_from_china_monthly"),
  readTable("japan_imports_by_partner"),
  readTable("timeline_2010"),
);

process.stdout.write(JSON.stringify(data));
