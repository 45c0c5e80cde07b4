import { toAbundancePrices } from "../src/model/abundancePrices.js";
import { readTable } from "../src/site/readData.js";

const data = toAbundancePrices(
  readTable("elements"),
  readTable("oxide_prices"),
  readTable("crust_comparators"),
);

process.stdout.write(JSON.stringify(data));
