import { toRareEarthFamily } from "../src/model/rareEarthFamily.js";
import { readTable } from "../src/site/readData.js";

const data = toRareEarthFamily(readTable("elements"), readTable("element_uses"));

process.stdout.write(JSON.stringify(data));
