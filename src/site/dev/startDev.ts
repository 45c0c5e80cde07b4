import { type ChildProcess, spawn } from "node:child_process";
import { clearCache } from "../framework/clearCache.js";
import { frameworkEnv, frameworkProgram } from "../framework/runFrameworkBuild.js";
import { seedVersions } from "../framework/seedVersions.js";
import { linkFolders } from "../linkFolders.js";
import { touchReaders } from "./touchReaders.js";
import { watchFolders } from "./watchFolders.js";

interface DevOptions {
  root?: string;
  /** More arguments for Framework's preview, for instance `--port=4000` or `--open`. */
  args?: readonly string[];
  /** Whether the preview's own messages are shown. */
  shown?: boolean;
}

// What the preview itself imports to draw pages: it reads these once, so a change needs a new process.
const drawing = ["src/site", "src/model", "src/charts"];

/** Starts Framework's preview so that a change in `data/` or in the drawing code shows; returns how to stop. */
export function startDev({ root = ".", args = [], shown = true }: DevOptions = {}): () => void {
  linkFolders(root);
  clearCache({ root });
  seedVersions({ root });
  let preview = startPreview(root, args, shown);
  const start = (): void => {
    touchReaders({ root });
    preview = startPreview(root, args, shown);
    if (shown) console.log("The code changed: the preview starts again, reload the page.");
  };
  const restart = (): void => {
    if (preview.exitCode !== null) {
      start();
      return;
    }
    preview.removeAllListeners("exit");
    preview.once("exit", start).kill();
  };
  const stops = [
    watchFolders(["data"], () => touchReaders({ root }), { root }),
    watchFolders(drawing, restart, { root }),
  ];
  return () => {
    for (const stop of stops) stop();
    preview.removeAllListeners("exit");
    preview.kill();
  };
}

function startPreview(root: string, args: readonly string[], shown: boolean): ChildProcess {
  const open = args.includes("--open") ? [] : ["--no-open"];
  return spawn(process.execPath, [frameworkProgram, "preview", ...open, ...args], {
    cwd: root,
    env: frameworkEnv(),
    stdio: ["ignore", shown ? "inherit" : "ignore", shown ? "inherit" : "ignore"],
  });
}
