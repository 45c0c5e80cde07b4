import type { Finding } from "../../model/finding.js";
import type { DataFolder } from "../readData.js";
import { readReading } from "../reading/readingSpec.js";
import type { PageSource } from "../readPage.js";
import { readFences } from "./item/fenceFindings.js";

/** Mistakes in the lists of further reading of a page. */
export function checkReading(
  page: PageSource,
  { sources }: Pick<DataFolder, "sources">,
): Finding[] {
  return readFences(page, "reading", (yaml, place) => readReading(yaml, place, sources)).findings;
}
