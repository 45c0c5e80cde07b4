import { toArchive } from "../src/site/archive.js";
import { tableFiles } from "../src/site/catalogue/tableFiles.js";

// All files to take along in one archive, since starting a loader costs more than writing them.
process.stdout.write(await toArchive(tableFiles()));
