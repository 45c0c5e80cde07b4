import { buildSite } from "../buildSite.js";
import { formatFinding } from "../formatFinding.js";

const start = performance.now();
const { findings, log } = await buildSite();
const errors = findings.filter(({ severity }) => severity === "error");

const verbose = process.argv.includes("--verbose");
if (verbose) process.stdout.write(log);
for (const finding of findings) console.error(formatFinding(finding));

const seconds = ((performance.now() - start) / 1000).toFixed(1);
if (errors.length > 0) {
  console.error(`The build has ${errors.length} ${errors.length === 1 ? "error" : "errors"}.`);
  if (!verbose) console.error("Framework's own log: npm run build -- --verbose");
  process.exitCode = 1;
} else {
  console.log(`Built dist/ in ${seconds} s.`);
}
