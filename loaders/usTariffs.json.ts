import { toUsTariffs } from "../src/model/usTariffs.js";
import { readTable } from "../src/site/readData.js";

const data = toUsTariffs(readTable("tariffs_piie"), readTable("tariffs_tracker"));

process.stdout.write(JSON.stringify(data));
