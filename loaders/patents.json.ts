import { toPatentFilings } from "../src/model/patentFilings.js";
import { readTable } from "../src/site/readData.js";

process.stdout.write(JSON.stringify(toPatentFilings(readTable("patents"))));
