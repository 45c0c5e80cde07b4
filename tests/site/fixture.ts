import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

/** A small project in a folder of its own. */
export interface Fixture {
  root: string;
  write(file: string, text: string): void;
  remove(): void;
}

const config = `export default {
  root: "docs", title: "Fixture", style: "style.css", globalStylesheets: [], sidebar: false, toc: false,
  pager: false, search: false, preserveExtension: true, preserveIndex: true,
  head: HEAD,
  header: '<p>Fixture</p>', footer: ""
};`;

/** Makes a project with the given files; `head` is put into each page's head. */
export function makeFixture(files: Record<string, string>, { head = "" } = {}): Fixture {
  const root = mkdtempSync(join(tmpdir(), "rare-leverage-"));
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  symlinkSync(resolve("node_modules"), join(root, "node_modules"));
  write("package.json", '{"type": "module"}');
  write("observablehq.config.js", config.replace("HEAD", JSON.stringify(head)));
  write("docs/style.css", "body { margin: 1rem; }");
  write("src/model/two.ts", "export const two: number = 2;\n");
  write("loaders/none.json.ts", 'process.stdout.write("{}");\n');
  for (const [file, text] of Object.entries(files)) write(file, text);
  return { root, write, remove: () => rmSync(root, { recursive: true, force: true }) };
}
