import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build, type Message, type Plugin } from "esbuild";
import type { Finding } from "../../model/finding.js";
import type { BuiltSite } from "./builtSite.js";
import { parseReference } from "./reference.js";

interface Source {
  /** The file that holds the module, relative to the site's folder. */
  file: string;
  text: string;
}

/** Checks that every script parses and that every module it imports, at once or later, is in the site. */
export async function checkModules(
  site: BuiltSite,
  { optional }: { optional?: RegExp } = {},
): Promise<Finding[]> {
  const sources = [...fileModules(site), ...inlineModules(site)];
  const found = await Promise.all(
    sources.map((source) =>
      checkModule(source, (specifier) => maybeProblem(specifier, source, site, optional)),
    ),
  );
  return found.flat();
}

function fileModules({ dist, files }: BuiltSite): Source[] {
  const scripts = [...files].filter((file) => file.endsWith(".js"));
  return scripts.map((file) => ({ file, text: readFileSync(join(dist, file), "utf8") }));
}

function inlineModules({ pages }: BuiltSite): Source[] {
  return [...pages.values()].flatMap(({ file, document }) =>
    [...document.querySelectorAll('script[type="module"]:not([src])')].map((script) => ({
      file,
      text: script.textContent ?? "",
    })),
  );
}

async function checkModule(
  { file, text }: Source,
  problem: (specifier: string) => string | undefined,
): Promise<Finding[]> {
  const messages: string[] = [];
  const plugin: Plugin = {
    name: "imports",
    setup: ({ onResolve }) =>
      onResolve({ filter: /.*/ }, ({ path }) => {
        const message = problem(path);
        if (message) messages.push(message);
        return { path, external: true };
      }),
  };
  const stdin = { contents: text, loader: "js" } as const;
  const errors = await build({
    stdin,
    bundle: true,
    write: false,
    logLevel: "silent",
    format: "esm",
    plugins: [plugin],
  })
    .then(() => [])
    .catch(({ errors }: { errors: Message[] }) =>
      errors.map((error) => `is no valid script: ${error.text}`),
    );
  return [...new Set([...messages, ...errors])].map((message) => ({
    file: `dist/${file}`,
    message,
    severity: "error",
  }));
}

function maybeProblem(
  specifier: string,
  { file }: Source,
  { files }: BuiltSite,
  optional?: RegExp,
): string | undefined {
  if (!/^(\.\.?)?\//.test(specifier)) {
    return `imports "${specifier}", which no browser can find`;
  }
  const reference = parseReference(specifier, file);
  if (reference.kind === "absolute") return `imports ${specifier}, which breaks under a sub-path`;
  if (reference.kind !== "local" || files.has(reference.file)) return undefined;
  if (optional?.test(reference.file)) return undefined;
  return `imports ${specifier}, which does not exist`;
}
