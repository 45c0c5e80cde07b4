import { toEntityYears } from "../src/model/entityYears.js";
import { readTable } from "../src/site/readData.js";

process.stdout.write(JSON.stringify(toEntityYears(readTable("entity_list_by_notice"))));
