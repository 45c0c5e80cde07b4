import { writeSeals } from "../data/seals.js";
import { formatFinding } from "../formatFinding.js";
import { readDataFolder } from "../readData.js";

const { tables, findings } = readDataFolder();
for (const finding of findings) console.error(formatFinding(finding));
if (findings.length > 0) {
  console.error("Nothing was sealed: mend the tables first.");
  process.exitCode = 1;
} else {
  writeSeals(tables);
  console.log(
    `Sealed ${tables.size} tables in data/seals.json. Look at the change before you commit it.`,
  );
}
