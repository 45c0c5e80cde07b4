import { toIndicatorReadings } from "../src/model/indicatorReadings.js";
import { readTable } from "../src/site/readData.js";

process.stdout.write(JSON.stringify(toIndicatorReadings(readTable("embargo_indicators"))));
