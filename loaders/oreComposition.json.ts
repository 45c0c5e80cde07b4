import { toOreComposition } from "../src/model/oreComposition.js";
import { readTable } from "../src/site/readData.js";

process.stdout.write(JSON.stringify(toOreComposition(readTable("ore_composition"))));
