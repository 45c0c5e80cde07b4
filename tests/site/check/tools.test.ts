import { describe, expect, it } from "vitest";
import { parseDiagnostics } from "../../../src/site/check/checkStyle.js";
import { parseTypeErrors } from "../../../src/site/check/checkTypes.js";

describe("parseTypeErrors", () => {
  it("finds nothing in nothing", () => expect(parseTypeErrors("")).toEqual([]));

  it("reads place and words, with the lines that go on", () => {
    const output =
      "src/a.ts(12,5): error TS2349: This is not callable.\n  Type 'String' has no call.\nsrc/b.ts(1,1): error TS1: No.\n";
    expect(parseTypeErrors(output)).toEqual([
      {
        file: "src/a.ts",
        line: 12,
        message: "TS2349: This is not callable. Type 'String' has no call.",
        severity: "error",
      },
      { file: "src/b.ts", line: 1, message: "TS1: No.", severity: "error" },
    ]);
  });

  it("keeps an error that has no place", () => {
    expect(parseTypeErrors("error TS5058: No such file.")).toEqual([
      { file: "tsconfig.json", message: "error TS5058: No such file.", severity: "error" },
    ]);
  });
});

describe("parseDiagnostics", () => {
  const diagnostic = (changes: object) => ({
    severity: "error",
    message: "Not allowed.",
    category: "lint/style/noRestrictedImports",
    location: { path: "src/model/a.ts", start: { line: 3, column: 1 } },
    ...changes,
  });
  const parse = (...diagnostics: object[]) => parseDiagnostics(JSON.stringify({ diagnostics }));

  it("reads place, words and rule", () => {
    expect(parse(diagnostic({}))).toEqual([
      {
        file: "src/model/a.ts",
        line: 3,
        message: "Not allowed. lint/style/noRestrictedImports",
        severity: "error",
      },
    ]);
  });

  it("says how to mend what is not formatted", () => {
    expect(parse(diagnostic({ category: "format" }))).toEqual([
      {
        file: "src/model/a.ts",
        message: "is not formatted; npm run format mends it",
        severity: "error",
      },
    ]);
  });

  it("keeps warnings as such and drops mere information", () => {
    const found = parse(
      diagnostic({ severity: "warning" }),
      diagnostic({ severity: "information" }),
    );
    expect(found.map(({ severity }) => severity)).toEqual(["warning"]);
  });

  it("reads a diagnostic without a place", () => {
    expect(parse(diagnostic({ location: null, category: null }))).toEqual([
      { file: "biome.json", line: 1, message: "Not allowed. ", severity: "error" },
    ]);
  });

  it("does not take silence for a clean result", () => {
    expect(() => parseDiagnostics("")).toThrow();
  });
});
