import { toBibtex } from "../src/model/citation.js";
import { readSources } from "../src/site/readData.js";

process.stdout.write(`${[...readSources().values()].map(toBibtex).join("\n\n")}\n`);
