import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { chromium } from "playwright-core";

const names = ["chromium", "google-chrome", "google-chrome-stable", "chromium-browser"];

/**
 * Finds a Chromium to test with: the one that CHROMIUM_PATH names, the system's, Playwright's own;
 * else installs one, Playwright's or, as root on Debian, the system's. Throws with what to do.
 */
export function findChromium(): string {
  const path = maybeChromium() ?? install();
  if (path) return path;
  throw new Error(
    "No Chromium was found. Install one (Debian: apt-get install chromium; elsewhere: npx playwright-core install chromium), or name it in CHROMIUM_PATH.",
  );
}

/** Finds a Chromium that is already there. */
export function maybeChromium(env: NodeJS.ProcessEnv = process.env): string | undefined {
  if (env.CHROMIUM_PATH) return env.CHROMIUM_PATH;
  const folders = (env.PATH ?? "").split(":");
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...candidates, chromium.executablePath()].find((path) => path && existsSync(path));
}

function install(): string | undefined {
  const cli = join(dirname(createRequire(import.meta.url).resolve("playwright-core")), "cli.js");
  const { status } = spawnSync(process.execPath, [cli, "install", "chromium"], {
    stdio: "inherit",
  });
  if (status !== 0 && process.getuid?.() === 0 && existsSync("/etc/debian_version")) {
    execFileSync("apt-get", ["update"], { stdio: "inherit" });
    execFileSync("apt-get", ["install", "-y", "chromium"], { stdio: "inherit" });
  }
  return maybeChromium();
}
