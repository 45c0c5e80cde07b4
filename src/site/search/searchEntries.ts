import { claimNumber } from "../../model/claim/claimSpec.js";
import type { SearchEntry } from "../../model/search/searchEntry.js";
import { enPages } from "../../model/words/en/pages.js";
import { cataloguedTables } from "../catalogue/tableList.js";
import { periodOf } from "../catalogue/tableSummary.js";
import { readClaims } from "../claims/readClaims.js";
import { plainText } from "../markdown/plainText.js";
import { figureEntries } from "./figureEntries.js";
import { stepEntries } from "./stepEntries.js";
import { termEntries } from "./termEntries.js";

/** Everything that can be found in the course. */
export function searchEntries(): SearchEntry[] {
  return [
    ...stepEntries(),
    ...termEntries(),
    ...claimEntries(),
    ...tableEntries(),
    ...figureEntries(),
  ];
}

/** The claims with their evidence; the verdict is for the ledger to give. */
function claimEntries(): SearchEntry[] {
  return [...readClaims().claims.values()].map(({ id, title, claim, evidence }): SearchEntry => {
    const texts = [claim, ...evidence.map(({ text }) => text)].map(plainText);
    return {
      sort: "claim",
      href: `claims.html#${id}`,
      title,
      place: enPages.claims.claim(claimNumber(id)),
      text: texts.join(" "),
      keys: id,
    };
  });
}

// Columns that every table has tell none from another.
const common = new Set(["status", "grade", "source", "other_sources", "note"]);

function tableEntries(): SearchEntry[] {
  return cataloguedTables().map((table): SearchEntry => {
    const { name, title, description, topic = "", schema } = table.resource;
    const columns = schema.fields
      .filter((field) => !common.has(field.name))
      .flatMap((field) => [field.name, field.title]);
    return {
      sort: "table",
      href: `data/${name}.html`,
      title,
      place: [topic, periodOf(table)].filter(Boolean).join(", "),
      text: description,
      keys: [...new Set([name.replaceAll("_", " "), ...columns])].join(" "),
    };
  });
}
