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
import { unknownFacts } from "./factUses.js";
import { sayCoverage } from "./item/coverage.js";
import { checkItems } from "./items.js";
import { listPages } from "./listPages.js";
import { strayDigits } from "./strayDigits.js";
import { unused } from "./unused.js";

/** What a content check read, and what it found. */
export interface ContentCheck {
  findings: Finding[];
  pages: number;
  tables: number;
  facts: number;
  /** What the questions of each lesson cover, in lines for people. */
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
    ...checkGames(pages),
    ...pages.flatMap((page) => [
      ...checkFrontMatter(page),
      ...checkFigures(page),
      ...checkPredictions(page),
    ]),
  ];
  // Facts that rest on a broken table are missing: pages would be blamed for it.
  const sound = folder.findings.length === 0;
  if (sound) {
    const { claims, findings: inLedger } = readClaims({ root: data });
    found.push(...checkDerived(folder), ...checkSeals(tables, { root: data }), ...inLedger);
    found.push(...pages.flatMap((page) => checkClaims(page, { claims, facts })));
    found.push(...checkItems(pages, { facts }));
    found.push(...pages.flatMap(checkShows), ...checkGlossary(pages, data));
    found.push(...pages.flatMap((page) => checkReading(page, folder)));
    found.push(...pages.flatMap((page) => unknownFacts(page, facts)));
    found.push(...pages.flatMap((page) => strayDigits(page, facts)));
    found.push(...unused(pages, { ...folder, claims }));
  }
  const coverage = sound ? sayCoverage(pages, { facts }) : [];
  return { findings: found, pages: pages.length, tables: tables.size, facts: facts.size, coverage };
}

function checkGlossary(pages: readonly PageSource[], root: string): Finding[] {
  const glossary = readGlossary({ root });
  return [
    ...glossary.findings,
    ...pages.flatMap((page) => checkTerms(page, glossary.terms)),
    ...unusedTerms(pages, glossary.terms, join(root, "glossary.yaml")),
  ];
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
