import { join } from "node:path";
import type { Finding } from "../../model/finding.js";
import { isLesson, toLesson } from "../../model/lesson.js";
import { readClaims } from "../claims/readClaims.js";
import { checkSeals } from "../data/seals.js";
import { readGlossary } from "../glossary/readGlossary.js";
import { readDataFolder } from "../readData.js";
import type { PageSource } from "../readPage.js";
import { checkClaims } from "./checkClaims.js";
import { checkDerived } from "./checkDerived.js";
import { checkFigures } from "./checkFigures.js";
import { checkGames } from "./checkGames.js";
import { checkPredictions } from "./checkPredictions.js";
import { checkReading } from "./checkReading.js";
import { checkShows } from "./checkShows.js";
import { checkTerms, unusedTerms } from "./checkTerms.js";
import { claimLessons } from "./claimLessons.js";
import { sayCoverage } from "./coverage/sayCoverage.js";
import { unknownFacts } from "./factUses.js";
import { checkItems } from "./items.js";
import { listPages } from "./listPages.js";
import { repeatedNumbers } from "./repeatedNumbers.js";
import { strayDigits } from "./strayDigits.js";
import { unused } from "./unused.js";

/** What a content check read, and what it found. */
export interface ContentCheck {
  findings: Finding[];
  pages: number;
  tables: number;
  facts: number;
  /** What the lessons cover, in lines for people. */
  coverage: string[];
}

/** Checks tables, facts and pages, without building anything. */
export function checkContent({ data = "data", docs = "docs" } = {}): ContentCheck {
  const folder = readDataFolder({ root: data });
  const { pages, findings } = listPages({ root: docs });
  const { facts, tables } = folder;
  const found = [
    ...folder.findings,
    ...findings,
    ...repeatedNumbers(pages),
    ...checkGames(pages),
    ...pages.flatMap((page) => [
      ...checkFrontMatter(page),
      ...checkFigures(page),
      ...checkPredictions(page),
    ]),
  ];
  const counts = { pages: pages.length, tables: tables.size, facts: facts.size };
  // Facts that rest on a broken table are missing: pages would be blamed for it.
  if (folder.findings.length > 0) return { ...counts, findings: found, coverage: [] };
  const { claims, findings: inLedger } = readClaims({ root: data });
  const { terms, findings: inGlossary } = readGlossary({ root: data });
  found.push(...checkDerived(folder), ...checkSeals(tables, { root: data }));
  found.push(...inLedger, ...claimLessons(pages, claims, join(data, "claims.yaml")));
  found.push(...inGlossary, ...unusedTerms(pages, terms, join(data, "glossary.yaml")));
  found.push(...pages.flatMap((page) => checkClaims(page, { claims, facts })));
  found.push(...checkItems(pages, { facts }));
  found.push(...pages.flatMap(checkShows));
  found.push(...pages.flatMap((page) => checkTerms(page, terms)));
  found.push(...pages.flatMap((page) => checkReading(page, folder)));
  found.push(...pages.flatMap((page) => unknownFacts(page, facts)));
  found.push(...pages.flatMap((page) => strayDigits(page, facts)));
  found.push(...unused(pages, { ...folder, claims, terms }));
  return { ...counts, findings: found, coverage: sayCoverage(pages, { facts, claims }) };
}

function checkFrontMatter({ file, data }: PageSource): Finding[] {
  if (!isLesson(data)) return [];
  try {
    toLesson(data);
    return [];
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return [{ file, line: 1, message, severity: "error" }];
  }
}
