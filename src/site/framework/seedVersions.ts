import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { clientPackages } from "./clientPackages.js";

/**
 * Tells Framework a version of each package that its client names, so that it asks no registry.
 * Framework takes versions from folder names in its cache; no page uses these packages, so any version will do.
 */
export function seedVersions({ root = ".", packages = clientPackages() } = {}): void {
  const cache = join(root, "docs/.observablehq/cache/_npm");
  for (const name of packages) mkdirSync(join(cache, `${name}@0.0.0`), { recursive: true });
}
