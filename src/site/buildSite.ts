import { rmSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "../model/finding.js";
import { bundleFindings } from "./finish/bundleFindings.js";
import { finishDist } from "./finish/finishDist.js";
import { clearCache } from "./framework/clearCache.js";
import { findLogErrors } from "./framework/findLogErrors.js";
import { runFrameworkBuild } from "./framework/runFrameworkBuild.js";
import { runLoadersEarly } from "./framework/runLoadersEarly.js";
import { seedVersions } from "./framework/seedVersions.js";
import { checkDist, checkFrameworkOutput } from "./gate/checkDist.js";
import { linkFolders } from "./linkFolders.js";

/** What came of a build. */
export interface BuildResult {
  /** What is wrong; a build with findings must not be published. */
  findings: Finding[];
  /** What Framework printed. */
  log: string;
}

/** Builds the project at `root` into its `dist/`: Framework, then our finishing, then the gate. */
export async function buildSite({ root = "." } = {}): Promise<BuildResult> {
  const dist = join(root, "dist");
  linkFolders(root);
  clearCache({ root });
  seedVersions({ root });
  rmSync(dist, { recursive: true, force: true });
  const [{ code, log }] = await Promise.all([
    runFrameworkBuild({ root }),
    runLoadersEarly({ root }),
  ]);
  const errors = findLogErrors(log);
  if (code !== 0) return { log, findings: errors.length > 0 ? errors : [unexplained(code)] };
  errors.push(...(await checkFrameworkOutput(dist)));
  if (errors.length > 0) return { log, findings: errors };
  const failures = await finishDist(dist).then(() => [], bundleFindings);
  return { log, findings: failures.length > 0 ? failures : await checkDist(dist) };
}

function unexplained(code: number): Finding {
  return { file: "docs", message: `Framework ended with code ${code}`, severity: "error" };
}
