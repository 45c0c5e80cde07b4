import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import type { Finding } from "../../model/finding.js";
import { type Term, termSchema } from "../../model/glossary/term.js";
import { namesOf, termProblems } from "../../model/glossary/termProblems.js";
import { errorAt, type Problem, sayPath, toProblem } from "../../model/problem.js";
import { strayDigits } from "../check/strayDigits.js";
import { type LocatedYaml, parseLocated } from "../item/locate.js";
import { type DataFolder, readDataFolder } from "../readData.js";

/** The terms of the course by id, and what is wrong with the file. */
export interface Glossary {
  terms: ReadonlyMap<string, Term>;
  findings: readonly Finding[];
  /** The line on which an entry begins, from 1. */
  lineOf(id: string): number;
}

type Known = Pick<DataFolder, "facts">;

const none: Glossary = { terms: new Map(), findings: [], lineOf: () => 1 };

let known: { stamp: string; data: DataFolder; glossary: Glossary } | undefined;

/** Reads `glossary.yaml`, again only when it or the data have changed. */
export function readGlossary({ root = "data" } = {}): Glossary {
  const file = join(root, "glossary.yaml");
  if (!existsSync(file)) return none;
  const data = readDataFolder({ root });
  const stamp = `${file} ${statSync(file).mtimeMs}`;
  if (known?.stamp === stamp && known.data === data) return known.glossary;
  const glossary = parseGlossary(readFileSync(file, "utf8"), { file, data });
  known = { stamp, data, glossary };
  return glossary;
}

/** The text of the glossary → terms; each mistake with line, term and field. */
export function parseGlossary(text: string, { file, data }: { file: string; data: Known }) {
  const { value, errors, lineOf } = parseLocated(text);
  const findings: Finding[] = errors.map((error) => ({ ...error, file, severity: "error" }));
  // A file of comments alone is a glossary without terms.
  if (!errors.length && value !== null && !Array.isArray(value)) {
    findings.push({ file, line: lineOf([]), message: "is not a list of terms", severity: "error" });
  }
  const read = readEntries(Array.isArray(value) ? value : []);
  const places = new Map([...read.terms.keys()].map((id) => [id, read.places.get(id) ?? 0]));
  const problems = [
    ...read.problems,
    ...[...read.terms.values()].flatMap((term) =>
      [...termProblems(term, { ...data, terms: read.terms }), ...digitsIn(term, data)].map(
        (problem) => ({ ...problem, index: places.get(term.id) ?? 0, name: term.id }),
      ),
    ),
  ];
  findings.push(...problems.map((problem) => toFinding(problem, file, lineOf)));
  const glossary: Glossary = {
    terms: read.terms,
    findings,
    lineOf: (id) => lineOf([places.get(id) ?? 0]),
  };
  return glossary;
}

/** A problem of the entry at a position of the list. */
interface Located extends Problem {
  index: number;
  name: string;
}

function readEntries(entries: readonly unknown[]) {
  const terms = new Map<string, Term>();
  const places = new Map<string, number>();
  const names = new Map<string, string>();
  const problems = entries.flatMap((entry, index): Located[] => {
    const result = v.safeParse(termSchema, entry);
    const name = nameOf(entry, index);
    const at = (problem: Problem): Located => ({ ...problem, index, name });
    if (!result.success) return result.issues.map(toProblem).map(at);
    const term = result.output;
    if (terms.has(term.id)) return [at(errorAt(["id"], "stands twice"))];
    terms.set(term.id, term);
    places.set(term.id, index);
    return namesOf(term).flatMap((word, i) => {
      const taken = names.get(word);
      names.set(word, taken ?? term.id);
      const field = i === 0 ? "term" : "also";
      return taken ? [at(errorAt([field], `"${word}" is defined already, as ${taken}`))] : [];
    });
  });
  return { terms, places, problems };
}

/** Digits of a definition that are no year, date or ordinal and that no fact carries. */
function digitsIn({ text }: Term, { facts }: Known): Problem[] {
  const found = strayDigits({ file: "", data: {}, content: text, offset: 0 }, facts);
  return found.map(({ message }) => errorAt(["text"], message));
}

function toFinding(
  { path, message, index, name, severity }: Located,
  file: string,
  lineOf: LocatedYaml["lineOf"],
): Finding {
  const said = [`term ${name}`, sayPath(path), message].filter(Boolean).join(": ");
  return { file, line: lineOf([index, ...path]), message: said, severity };
}

function nameOf(entry: unknown, index: number): string {
  const id = typeof entry === "object" && entry && "id" in entry ? entry.id : undefined;
  return typeof id === "string" ? id : String(index + 1);
}
