import { defineConfig } from "vitest/config";

const files = (folder: string) => [`tests/${folder}/**/*.test.ts`];

export default defineConfig({
  test: {
    // Browser tests wait more than they compute: two at a time, also on a machine of two cores.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: "unit",
          include: ["model", "items", "charts", "components", "learner", "loaders"].flatMap(files),
          // Properties try hundreds of cases: on a crowded machine that takes its time.
          testTimeout: 30_000,
        },
      },
      { test: { name: "content", include: files("content"), testTimeout: 120_000 } },
      {
        test: {
          name: "site",
          include: files("site"),
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: "browser",
          include: files("browser"),
          globalSetup: "tests/browser/globalSetup.ts",
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // A crowded machine can let one wait run out; what fails twice fails.
          retry: process.env.CI ? 1 : 0,
        },
      },
    ],
  },
});
