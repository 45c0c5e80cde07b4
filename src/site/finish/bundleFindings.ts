import type { BuildFailure } from "esbuild";
import type { Finding } from "../../model/finding.js";
import { toSourceFile } from "../gate/sourceFile.js";

/** Says in words why the scripts could not be bundled; throws on what is no failure of the bundler. */
export function bundleFindings(error: unknown): Finding[] {
  if (!isBuildFailure(error)) throw error;
  return error.errors.map(({ text, location }) => ({
    file: toSourceFile(`dist/${(location?.file ?? "").replace(/^entry:/, "")}`),
    message: text,
    severity: "error",
  }));
}

function isBuildFailure(error: unknown): error is BuildFailure {
  return error instanceof Error && "errors" in error && Array.isArray(error.errors);
}
