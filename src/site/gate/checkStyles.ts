import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "../../model/finding.js";
import type { BuiltSite } from "./builtSite.js";
import { pageFinding } from "./pageFinding.js";
import { parseReference } from "./reference.js";

const address = /url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)["']/g;

/** Checks that all that the styles load is there, in style sheets and in pages. */
export function checkStyles({ dist, files, pages }: BuiltSite): Finding[] {
  const sheets = [...files]
    .filter((file) => file.endsWith(".css"))
    .map((file) => ({ file, html: readFileSync(join(dist, file), "utf8") }));
  const inline = [...pages.values()].map(({ file, document }) => ({
    file,
    html: [...document.querySelectorAll("style")].map((style) => style.textContent).join("\n"),
  }));
  return [...sheets, ...inline].flatMap((source) =>
    [...source.html.matchAll(address)].flatMap(([mark, url, imported]) => {
      const href = url ?? imported ?? "";
      const reference = parseReference(href, source.file);
      if (reference.kind === "external") {
        return [pageFinding(source, `a style loads ${href} from elsewhere`, mark)];
      }
      if (reference.kind === "absolute") {
        return [pageFinding(source, `a style's ${href} does not work under a sub-path`, mark)];
      }
      if (reference.kind === "other" || href.startsWith("#") || files.has(reference.file))
        return [];
      return [pageFinding(source, `a style names a missing file: ${href}`, mark)];
    }),
  );
}
