import { toPromises } from "../src/model/promises.js";
import { readTable } from "../src/site/readData.js";

const data = toPromises(readTable("promised_vs_delivered"), readTable("lynas"));

process.stdout.write(JSON.stringify(data));
