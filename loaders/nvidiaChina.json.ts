import { toNvidiaChina } from "../src/model/nvidiaChina.js";
import { readTable } from "../src/site/readData.js";

const quarterly = readTable("nvidia_china_revenue_quarterly");
const revenue = toNvidiaChina(readTable("nvidia_china_revenue"), quarterly);
process.stdout.write(JSON.stringify(revenue));
