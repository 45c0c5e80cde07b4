import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { recompute } from "../../src/model/derive/recompute.js";
import type { LineProblem } from "../../src/model/encodingProblems.js";
import { foreignKeyProblems } from "../../src/model/foreignKeyProblems.js";
import { parseTable, type Table, TableError } from "../../src/model/table.js";
import { checkSeals } from "../../src/site/data/seals.js";
import { readDataFolder } from "../../src/site/readData.js";
import { mutations } from "./mutations.js";

const { tables } = readDataFolder();

interface Outcome {
  kind: string;
  file: string;
  /** Who refused it: the schema with its keys, a recomputed row, or only the seal. */
  by: "schema" | "recomputed" | "seal" | "nobody";
  problems: readonly LineProblem[];
}

/** What the check says of a spoilt file, as `npm run check` would. */
function judge(text: string, { resource }: Table): Omit<Outcome, "kind" | "file"> {
  const table = maybeTable(text, resource);
  if (!("rows" in table)) return { by: "schema", problems: table.problems };
  const others = new Map(tables).set(resource.name, table);
  const keys = foreignKeyProblems(table, others);
  if (keys.length > 0) return { by: "schema", problems: keys };
  const redone = [...others.values()].flatMap((each) => recompute(each, others).problems);
  if (redone.length > 0) return { by: "recomputed", problems: redone };
  const sealed = checkSeals(new Map([[resource.name, table]])).map(({ line = 0, message }) => {
    return { line, message };
  });
  return { by: sealed.length > 0 ? "seal" : "nobody", problems: sealed };
}

function maybeTable(
  text: string,
  resource: Table["resource"],
): Table | { problems: LineProblem[] } {
  try {
    return parseTable(text, resource);
  } catch (error) {
    if (!(error instanceof TableError)) throw error;
    return { problems: error.findings.map(({ line = 0, message }) => ({ line, message })) };
  }
}

const outcomes = [...tables.values()].flatMap((table) => {
  const text = readFileSync(join("data", table.resource.path), "utf8");
  const lines = text.replace(/\n$/, "").split("\n");
  return mutations.flatMap(({ kind, spoil }): Outcome[] => {
    const spoilt = spoil(lines, table);
    if (!spoilt) return [];
    return [{ kind, file: table.resource.path, ...judge(`${spoilt.join("\n")}\n`, table) }];
  });
});

const inCell = /digit|decimal|thousands|emptied|unit|grade|source|space/;

describe("damage to the tables", () => {
  it("is tried over all tables, in every kind", () => {
    expect(outcomes.length).toBeGreaterThan(1000);
    expect(new Set(outcomes.map(({ kind }) => kind)).size).toBe(mutations.length);
    expect(new Set(outcomes.map(({ file }) => file)).size).toBe(tables.size);
  });

  it.each(mutations.map(({ kind }) => kind))("%s: is refused wherever it can happen", (kind) => {
    const passed = outcomes.filter((each) => each.kind === kind && each.by === "nobody");
    expect(passed.map(({ file }) => file)).toEqual([]);
  });

  it("is told with its line, and in a cell with its column", () => {
    const lost = outcomes.filter(({ problems }) => problems.some(({ line }) => !(line >= 1)));
    expect(lost).toEqual([]);
    const nameless = outcomes.filter(
      ({ kind, problems }) =>
        inCell.test(kind) && !problems.some(({ message }) => /columns? |: found/.test(message)),
    );
    expect(nameless.map(({ kind, file, problems }) => [kind, file, problems[0]?.message])).toEqual(
      [],
    );
  });

  it("is mostly refused without the seals too", () => {
    const known = outcomes.filter(({ by }) => by === "schema" || by === "recomputed");
    expect(known.length / outcomes.length).toBeGreaterThan(0.6);
  });
});
