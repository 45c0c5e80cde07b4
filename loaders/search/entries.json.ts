import { searchEntries } from "../../src/site/search/searchEntries.js";

process.stdout.write(JSON.stringify(searchEntries()));
