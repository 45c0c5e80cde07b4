import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { Loader, OnLoadResult, Plugin } from "esbuild";
import type { Joint } from "./joinParts.js";

const projectRoot = join(dirname(fileURLToPath(import.meta.url)), "../../..");
const interpolation = join(projectRoot, "src/site/finish/interpolateNumbers.ts");
const nodeFile = /\/_node\/(?<name>(?:@[^/@]+\/)?[^/@]+)@[^/]+\/(?<path>.+?)\.[0-9a-f]{8}\.js$/;

/**
 * Lets esbuild read what Framework wrote: pages' cells, packages that it copied, parts that it left out.
 * Modules that are joined are brought by the same entries, and so they come in one file.
 */
export function bundlePlugin(
  dist: string,
  entries: ReadonlyMap<string, string>,
  joints: readonly Joint[] = [],
): Plugin {
  const bring = (entry: string) =>
    joints
      .map((joint, i) => (joint.entries.includes(entry) ? `import "joint:${i}";\n` : ""))
      .join("");
  return {
    name: "framework-output",
    setup(build) {
      build.onResolve({ filter: /^entry:/ }, ({ path }) => ({
        path: path.slice("entry:".length),
        namespace: "entry",
      }));
      build.onLoad({ filter: /.*/, namespace: "entry" }, ({ path }) => ({
        contents: bring(`entry:${path}`) + (entries.get(path) ?? ""),
        resolveDir: join(dist, dirname(path)),
      }));
      build.onResolve({ filter: /^joint:/ }, ({ path }) => ({ path, namespace: "joint" }));
      build.onLoad({ filter: /.*/, namespace: "joint" }, ({ path }) => ({
        contents: writeJoint(joints[Number(path.slice("joint:".length))]),
        resolveDir: dist,
      }));
      build.onResolve({ filter: /\/_node\// }, ({ path, importer, namespace }) =>
        namespace === "package" || importer.includes("node_modules")
          ? undefined
          : build.resolve(packageSpecifier(path), {
              resolveDir: projectRoot,
              kind: "import-statement",
            }),
      );
      // The package of d3 also knows colours, dates and texts: a third of what scales weigh.
      build.onResolve({ filter: /^d3-interpolate$/ }, ({ importer }) =>
        /[\\/]d3-scale[\\/]/.test(importer) ? { path: interpolation } : undefined,
      );
      // Framework's client can load packages that no page of ours names: we do not carry them.
      build.onResolve({ filter: /^\./ }, ({ path, resolveDir }) =>
        /\/_(npm|observablehq)\//.test(join(resolveDir, path)) &&
        !existsSync(join(resolveDir, path))
          ? { path: "absent", namespace: "absent" }
          : undefined,
      );
      build.onLoad({ filter: /.*/, namespace: "absent" }, () => ({ contents: absent }));
      build.onLoad({ filter: /[\\/]_import[\\/].*\.js$/ }, ({ path }) =>
        withAddress(path, dist, bring(toPosix(relative(dist, path)))),
      );
    },
  };
}

const absent = `throw new Error("This name needs a package that the site does not carry: import it from a package of package.json.");`;

/** Names the package that Framework copied: from its own folder it is bundled without the parts nobody uses. */
export function packageSpecifier(path: string): string {
  const { name = "", path: inner = "" } = nodeFile.exec(path)?.groups ?? {};
  if (!name) throw new Error(`cannot tell the package of ${path}`);
  return inner === "index" ? name : `${name}/${inner}`;
}

/** A module's own address changes when it is bundled; files that it names from there must be found. */
async function withAddress(path: string, dist: string, before: string): Promise<OnLoadResult> {
  const source = await readFile(path, "utf8");
  const address = toPosix(relative(join(dist, "_app"), path));
  const loader: Loader = "js";
  return {
    contents: (before + source).replaceAll(
      "import.meta.url",
      `new URL(${JSON.stringify(address)}, import.meta.url).href`,
    ),
    loader,
  };
}

/** Names the modules of ours: packages come along with those that use them. */
function writeJoint(joint: Joint | undefined): string {
  const own = joint?.modules.filter((path) => path.startsWith("_import/")) ?? [];
  return own.map((path) => `import ${JSON.stringify(`./${path}`)};`).join("\n");
}

function toPosix(path: string): string {
  return path.split(sep).join("/");
}
