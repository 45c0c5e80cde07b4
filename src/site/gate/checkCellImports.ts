import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import type { Finding } from "../../model/finding.js";
import type { BuiltSite } from "./builtSite.js";
import { parseReference } from "./reference.js";

// How Framework writes the imports of a cell: names, then the modules in the same order.
const statement = /^const (?<names>[[{].*) = await (?<modules>(?:Promise\.all\(\[)?import\(.*)$/gm;

/** Finds names that a page's cells import from a module of ours which does not export them. */
export async function checkCellImports(site: BuiltSite): Promise<Finding[]> {
  const found = [...site.pages.values()].flatMap(({ file, html }) =>
    findImports(html).map((each) => checkImport(each, file, site)),
  );
  return (await Promise.all(found)).flat();
}

interface CellImport {
  names: string[];
  specifier: string;
}

/** Reads the imports of all cells of a page. */
export function findImports(html: string): CellImport[] {
  return [...html.matchAll(statement)].flatMap(({ groups: { names = "", modules = "" } = {} }) => {
    const lists = [...names.matchAll(/\{([^}]*)\}/g)].map(([, list = ""]) => list);
    const specifiers = [...modules.matchAll(/import\("([^"]+)"\)/g)];
    if (lists.length !== specifiers.length) return [];
    return specifiers.map(([, specifier = ""], i) => ({
      specifier,
      names: (lists[i] ?? "").split(",").flatMap((name) => name.split(":")[0]?.trim() || []),
    }));
  });
}

async function checkImport(
  { names, specifier }: CellImport,
  page: string,
  { dist, files }: BuiltSite,
): Promise<Finding[]> {
  const module = parseReference(specifier, page);
  if (module.kind !== "local" || !files.has(module.file)) return [];
  if (!module.file.startsWith("_import/")) return [];
  const text = readFileSync(join(dist, module.file), "utf8");
  // A module that passes on all of another's names cannot be read alone.
  if (/export\s*\*/.test(text)) return [];
  const exported = await exportsOf(text);
  return names
    .filter((name) => !exported.includes(name))
    .map((name) => ({
      file: `dist/${page}`,
      message: `a cell imports ${name} from ${specifier}, which exports only ${exported.join(", ") || "nothing"}`,
      severity: "error",
    }));
}

async function exportsOf(contents: string): Promise<string[]> {
  const { metafile } = await build({
    stdin: { contents, loader: "js" },
    format: "esm",
    metafile: true,
    write: false,
    outfile: "module.js",
    logLevel: "silent",
  });
  return metafile.outputs["module.js"]?.exports ?? [];
}
