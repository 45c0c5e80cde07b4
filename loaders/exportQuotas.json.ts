import { toQuotaYears } from "../src/model/quotaYears.js";
import { readTable } from "../src/site/readData.js";

const data = toQuotaYears(readTable("export_quotas"), readTable("china_exports_vs_quota_annual"));

process.stdout.write(JSON.stringify(data));
