import { toPricesByOxide } from "../src/model/pricesByOxide.js";
import { readTable } from "../src/site/readData.js";

const data = toPricesByOxide(readTable("prices_lynas_fob_oxides"));

process.stdout.write(JSON.stringify(data));
