import { findChromium } from "../../src/site/chromium/findChromium.js";

/** Finds or installs the browser once, before test files that want it start side by side. */
export function setup(): void {
  findChromium();
}
