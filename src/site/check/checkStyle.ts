import * as v from "valibot";
import type { Finding } from "../../model/finding.js";
import { runTool } from "./runTool.js";

/** Breaches of layers, style and format, as Biome finds them. */
export async function checkStyle(): Promise<Finding[]> {
  const args = ["check", "--reporter=json", "--max-diagnostics=none"];
  return parseDiagnostics(await runTool("@biomejs/biome/bin/biome", args));
}

const report = v.object({
  diagnostics: v.array(
    v.object({
      severity: v.string(),
      message: v.string(),
      category: v.nullish(v.string(), ""),
      location: v.nullish(
        v.object({
          path: v.nullish(v.string(), ""),
          start: v.nullish(v.object({ line: v.number() })),
        }),
      ),
    }),
  ),
});

/** Biome's report → findings; throws when it wrote none. */
export function parseDiagnostics(output: string): Finding[] {
  const { diagnostics } = v.parse(report, JSON.parse(output));
  return diagnostics
    .filter(({ severity }) => severity !== "information" && severity !== "info")
    .map(({ severity, message, category, location }) => {
      const line = location?.start?.line || 1;
      const unformatted = category === "format";
      return {
        file: location?.path || "biome.json",
        ...(unformatted ? {} : { line }),
        message: unformatted
          ? "is not formatted; npm run format mends it"
          : `${message} ${category}`,
        severity: severity === "warning" ? "warning" : "error",
      };
    });
}
