import type { Metafile } from "esbuild";
import { expect, it } from "vitest";
import { joinParts } from "../../../src/site/finish/joinParts.js";

const output = (bytes: number, imports: string[], entryPoint?: string) => ({
  bytes,
  imports: imports.map((path) => ({ path, kind: "import-statement" as const })),
  exports: [],
  ...(entryPoint === undefined ? {} : { entryPoint }),
});

/** An output for each name, made of one input of the same name. */
function toMetafile(outputs: Record<string, ReturnType<typeof output>>): Metafile {
  const named = Object.entries(outputs).map(([path, { entryPoint, ...rest }]) => [
    path,
    { ...rest, ...(entryPoint && { entryPoint }), inputs: { [path]: { bytesInOutput: 1 } } },
  ]);
  return { inputs: {}, outputs: Object.fromEntries(named) };
}

const figures = ["a", "b", "c", "d", "e"];
const metafile = toMetafile({
  app: output(9000, ["words"], "entry:app"),
  words: output(100, []),
  scales: output(9000, []),
  pen: output(900, ["scales"]),
  frame: output(100, []),
  rare: output(9000, []),
  box: output(200, []),
  ...Object.fromEntries(
    figures.map((name) => [
      name,
      output(5000, ["pen", "frame", ...(name < "c" ? ["rare", "box"] : [])], name),
    ]),
  ),
  other: output(500, ["words", "frame"], "other"),
});

it("joinParts brings what all pages load together, for every entry", () => {
  const [all] = joinParts(metafile, "entry:app");
  expect(all?.modules).toEqual(["words"]);
  expect(all?.entries).toEqual(["entry:app", ...figures, "other"]);
});

it("joinParts brings together what many need, and with it small parts that a few need", () => {
  const [, many] = joinParts(metafile, "entry:app");
  expect(many?.modules).toEqual(["scales", "pen", "frame", "box"]);
  expect(many?.entries).toEqual(figures);
});

it("joinParts has nothing to join where one entry stands alone", () => {
  const alone = toMetafile({ app: output(10, [], "entry:app") });
  expect(joinParts(alone, "entry:app").flatMap(({ modules }) => modules)).toEqual([]);
});
