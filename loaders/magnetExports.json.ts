import { toMagnetExports } from "../src/model/magnetExports.js";
import { readTable } from "../src/site/readData.js";

const figure = toMagnetExports(readTable("magnet_exports_2025"), readTable("timeline"));
process.stdout.write(JSON.stringify(figure));
