import { rmSync } from "node:fs";
import { join } from "node:path";

/**
 * Removes what Framework kept from earlier builds: it compares a loader's own time only,
 * so it would publish old figures after an edit in `data/` without a word.
 */
export function clearCache({ root = "." } = {}): void {
  rmSync(join(root, "docs/.observablehq/cache"), { recursive: true, force: true });
}
