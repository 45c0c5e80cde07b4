import { toProductChains } from "../src/model/productChains.js";
import { readTable } from "../src/site/readData.js";

const data = toProductChains(
  readTable("elements"),
  readTable("element_uses"),
  readTable("stage_shares_latest"),
);

process.stdout.write(JSON.stringify(data));
