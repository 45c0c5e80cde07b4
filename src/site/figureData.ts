import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

interface Cached {
  stamp: string;
  text: string;
}

const cache = new Map<string, Cached>();
const readBy = ["data", "loaders", "src/model", "src/site"];

/** What the figure's loader writes, run as the build runs it; run anew when an input has changed. */
export function readFigureData(name: string): string {
  const stamp = newestChange();
  const cached = cache.get(name);
  if (cached?.stamp === stamp) return cached.text;
  const text = runLoader(join("loaders", `${name}.json.ts`));
  cache.set(name, { stamp, text });
  return text;
}

function runLoader(file: string): string {
  try {
    const options = { encoding: "utf8", maxBuffer: 64 * 1024 * 1024, stdio: "pipe" } as const;
    return execFileSync(process.execPath, ["--import", "tsx", file], options).trim();
  } catch (error) {
    throw new Error(`${file}: ${reasonOf(error)}`);
  }
}

/** The line that says what went wrong, out of what Node wrote about it. */
function reasonOf(error: unknown): string {
  const { stderr } = error as { stderr?: unknown };
  const lines = String(stderr || error).split("\n");
  return lines.find((line) => /Error: /.test(line))?.replace(/^.*?Error: /, "") ?? lines.join(" ");
}

/** The tables that a loader reads, as it names them. */
export function tablesOf(name: string): string[] {
  const text = readFileSync(join("loaders", `${name}.json.ts`), "utf8");
  return [...text.matchAll(/readTable\("([^"]+)"\)/g)].map(([, table = ""]) => table);
}

function newestChange(): string {
  const times = readBy.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => /\.(csv|json|yaml|ts)$/.test(file))
      .map((file) => statSync(join(folder, file)).mtimeMs),
  );
  return `${times.length} ${Math.max(0, ...times)}`;
}
