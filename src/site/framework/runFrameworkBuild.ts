import { spawn } from "node:child_process";
import { delimiter, join, resolve } from "node:path";
import { frameworkFolder } from "./frameworkFolder.js";

interface FrameworkRun {
  /** Exit code of the process; Framework's build exits with 0 after many errors, so read the log too. */
  code: number;
  /** Everything that it printed, without colours. */
  log: string;
}

/** The environment of a Framework process: no telemetry, no colours, and `tsx` found for loaders. */
export function frameworkEnv(): NodeJS.ProcessEnv {
  const bin = resolve(frameworkFolder, "../../../.bin");
  return {
    ...process.env,
    OBSERVABLE_TELEMETRY_DISABLE: "true",
    NO_COLOR: "1",
    PATH: `${bin}${delimiter}${process.env.PATH ?? ""}`,
  };
}

/** The command line of Framework's own program. */
export const frameworkProgram = join(frameworkFolder, "bin/observable.js");

// Half of what a page allocates dies with it: in a larger nursery it costs nothing to collect.
const nursery = "--max-semi-space-size=64";
const steadySources = new URL("./steadySources.ts", import.meta.url).href;

/** Builds the project at `root` with Framework and collects what it prints. */
export function runFrameworkBuild({ root = "." } = {}): Promise<FrameworkRun> {
  const node = [nursery, "--import", import.meta.resolve("tsx"), "--import", steadySources];
  const child = spawn(process.execPath, [...node, frameworkProgram, "build"], {
    cwd: root,
    env: frameworkEnv(),
    stdio: ["ignore", "pipe", "pipe"],
  });
  let log = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      log += text;
    });
  }
  return new Promise((done, fail) => {
    child.on("error", fail);
    child.on("close", (code) => done({ code: code ?? 1, log }));
  });
}
