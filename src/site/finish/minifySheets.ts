import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { transform } from "esbuild";

/** Makes the style sheets of single pages as small as Framework makes the common one. */
export async function minifySheets(dist: string): Promise<void> {
  const files = readdirSync(dist, { recursive: true, encoding: "utf8" });
  for (const file of files.filter((name) => /^_file[\\/].*\.css$/.test(name))) {
    const path = join(dist, file);
    const { code } = await transform(readFileSync(path, "utf8"), { loader: "css", minify: true });
    writeFileSync(path, code);
  }
}
