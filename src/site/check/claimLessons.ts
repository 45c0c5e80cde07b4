import type { Claim } from "../../model/claim/claim.js";
import type { Finding } from "../../model/finding.js";
import type { PageSource } from "../readPage.js";
import { maybeLesson } from "./items.js";

type Ledger = ReadonlyMap<string, Pick<Claim, "lessons">>;

/**
 * Where the ledger and the lessons differ on which lesson tests which claim. A claim that no lesson
 * tests is an error once all lessons that the ledger names are there.
 */
export function claimLessons(
  pages: readonly PageSource[],
  claims: Ledger,
  file: string,
): Finding[] {
  const lessons = pages.flatMap((page) => {
    const lesson = maybeLesson(page);
    return lesson ? [{ ...lesson, file: page.file }] : [];
  });
  const known = new Set(lessons.map(({ lesson }) => lesson));
  const testing = (id: string) => lessons.filter((lesson) => lesson.claims.includes(id));
  const untested = [...claims].filter(([id, { lessons: named }]) => {
    return !testing(id).some(({ lesson }) => named.includes(lesson));
  });
  const waiting = untested.filter(([, { lessons: named }]) => named.some((n) => !known.has(n)));
  return [
    ...untested
      .filter((each) => !waiting.includes(each))
      .map(([id, { lessons: named }]): Finding => {
        const message = `claim ${id}: lessons: none of them (${named.join(", ")}) has it among its claims`;
        return { file, message, severity: "error" };
      }),
    ...sayWaiting(waiting, file),
    ...lessons.flatMap((lesson) => differences(lesson, { claims, untested, file })),
  ];
}

function sayWaiting(waiting: readonly [string, { lessons: number[] }][], file: string): Finding[] {
  if (waiting.length === 0) return [];
  const ids = waiting.map(([id, { lessons }]) => `${id} (${lessons.join(", ")})`);
  const message = `claims that no lesson tests yet, with the lessons that are to: ${ids.join(", ")}`;
  return [{ file, message, severity: "warning" }];
}

/** What one lesson and the ledger say differently of claims that are tested somewhere. */
function differences(
  lesson: { lesson: number; claims: readonly string[]; file: string },
  ledger: { claims: Ledger; untested: readonly (readonly [string, unknown])[]; file: string },
): Finding[] {
  const untested = new Set(ledger.untested.map(([id]) => id));
  return [...ledger.claims].flatMap(([id, { lessons }]): Finding[] => {
    const [named, tests] = [lessons.includes(lesson.lesson), lesson.claims.includes(id)];
    if (named === tests || (named && untested.has(id))) return [];
    const message = named
      ? `claims: ${ledger.file} says that this lesson tests ${id}`
      : `claims: ${ledger.file} does not say that this lesson tests ${id}`;
    return [{ file: lesson.file, line: 1, message, severity: "warning" }];
  });
}
