import { checkContent } from "../check/checkContent.js";
import { checkStyle } from "../check/checkStyle.js";
import { checkTypes } from "../check/checkTypes.js";
import { formatFinding } from "../formatFinding.js";

const code = Promise.all([checkTypes(), checkStyle()]);
const content = checkContent();
const findings = [...content.findings, ...(await code).flat()];
for (const finding of findings) console.log(formatFinding(finding));
for (const line of content.coverage) console.log(line);

const errors = findings.filter(({ severity }) => severity === "error").length;
const { pages, tables, facts } = content;
if (errors > 0) {
  console.error(`The check found ${errors} ${errors === 1 ? "error" : "errors"}.`);
  process.exitCode = 1;
} else {
  console.log(`No errors: ${pages} pages, ${tables} tables, ${facts} facts, types and style.`);
}
