import type { Finding } from "../../model/finding.js";
import { readGame } from "../game/gameSpec.js";
import { readRestraint } from "../game/restraintSpec.js";
import type { PageSource } from "../readPage.js";
import { readFences } from "./item/fenceFindings.js";

/** Mistakes in the `game` and `restraint` fences of all pages, and ids that are taken. */
export function checkGames(pages: readonly PageSource[]): Finding[] {
  const games = pages.map((page) => readFences(page, "game", readGame));
  const findings = games.flatMap((one) => one.findings);
  const seen = new Map<string, string>();
  for (const { value, place } of games.flatMap(({ read }) => read)) {
    const first = seen.get(value.id);
    if (first === undefined) seen.set(value.id, `${place.file}:${place.line}`);
    else findings.push({ ...place, message: sayTaken(value.id, first), severity: "error" });
  }
  return [...findings, ...pages.flatMap(checkRestraint)];
}

function sayTaken(id: string, first: string): string {
  return `game: id: "${id}" is taken by the game at ${first}; games are remembered by it`;
}

/** It names its parts, so that a page can have one only. */
function checkRestraint(page: PageSource): Finding[] {
  const { read, findings } = readFences(page, "restraint", readRestraint);
  const more = read.slice(1).map(({ place }): Finding => {
    return { ...place, message: "restraint: a page can have one only", severity: "error" };
  });
  return [...findings, ...more];
}
