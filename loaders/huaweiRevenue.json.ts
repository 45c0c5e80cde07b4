import { toHuaweiRevenue } from "../src/model/huaweiRevenue.js";
import { readTable } from "../src/site/readData.js";

const revenue = toHuaweiRevenue(readTable("huawei_smic_revenue"), readTable("timeline"));
process.stdout.write(JSON.stringify(revenue));
