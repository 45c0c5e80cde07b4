import type { FactLookup } from "../../../items/spec/base.js";
import { pageFacts } from "../../readItem.js";
import type { PageSource } from "../../readPage.js";
import { coveredLessons } from "./coveredLesson.js";
import { sayKinds, sayMisconceptions, sayObjectives } from "./questionTables.js";
import { sayClaims } from "./sayClaims.js";
import { sayFacts } from "./sayFacts.js";
import { sayReading } from "./sayReading.js";

interface CoverageOptions {
  facts?: FactLookup;
  claims?: ReadonlyMap<string, unknown>;
}

/** What the lessons cover, one compact table a topic, for people; what is missing is a finding. */
export function sayCoverage(
  pages: readonly PageSource[],
  { facts = pageFacts, claims = new Map() }: CoverageOptions = {},
): string[] {
  const lessons = coveredLessons(pages, facts);
  if (lessons.length === 0) return [];
  const tables = [
    sayClaims(lessons, claims),
    sayKinds(lessons),
    sayObjectives(lessons),
    sayMisconceptions(lessons),
    sayFacts(pages),
    sayReading(lessons),
  ];
  return tables.filter((lines) => lines.length > 0).flatMap((lines) => ["", ...lines]);
}
