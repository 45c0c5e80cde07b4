import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The compiled sources of the installed Framework; the package names no entry, so we go by its place. */
export const frameworkFolder = join(
  dirname(fileURLToPath(import.meta.url)),
  "../../../node_modules/@observablehq/framework/dist",
);
