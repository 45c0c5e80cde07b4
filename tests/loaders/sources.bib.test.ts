import { execFileSync } from "node:child_process";
import { expect, it } from "vitest";
import { readSources } from "../../src/site/readData.js";

it("sources.bib has one entry for each publication", () => {
  const args = ["--import", "tsx", "loaders/sources.bib.ts"];
  const text = execFileSync(process.execPath, args, { encoding: "utf8" });
  const keys = [...text.matchAll(/^@misc\{([^,]+),$/gm)].map(([, key]) => key);
  expect(keys).toEqual([...readSources().keys()]);
  const plain = text.replace(/\\[{}]/g, "");
  expect(plain.split("{").length).toBe(plain.split("}").length);
}, 60_000);
