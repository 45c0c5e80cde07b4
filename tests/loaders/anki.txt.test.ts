import { execFileSync } from "node:child_process";
import { expect, it } from "vitest";
import { readCourse } from "../../src/site/course/readCourse.js";
import { parseAnki } from "../site/anki/parseAnki.js";

it("anki.txt has one note for each question of the course that has a key", () => {
  const args = ["--import", "tsx", "loaders/anki.txt.ts"];
  const { rows } = parseAnki(execFileSync(process.execPath, args, { encoding: "utf8" }));
  const items = readCourse().flatMap((lesson) => lesson.items.filter(({ graded }) => graded));
  expect(rows.map(([guid]) => guid)).toEqual(items.map(({ id }) => `rare-leverage-${id}`));
  for (const [, deck, front, back] of rows) expect([deck, front, back]).not.toContain("");
}, 60_000);
