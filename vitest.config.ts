import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

const resolve = { conditions: ["polku-source"] };
const ssr = { resolve: { conditions: ["polku-source"] } };

const inBrowser = {
  testTimeout: 90_000,
  hookTimeout: 90_000,
  expect: { poll: { timeout: 10_000 } },
  globalSetup: ["tests/support/serve.ts"],
};

/**
 * Unit and property tests run on the sources, package and browser tests on what is built. Files share their modules,
 * except those of packages: to load them anew for each file takes longer than many a test.
 */
export default defineConfig({
  test: {
    maxWorkers: availableParallelism(),
    projects: [
      {
        resolve,
        ssr,
        test: {
          name: "unit",
          globalSetup: ["scripts/build-checker.mjs", "scripts/bundle-yaml.mjs"],
          include: ["packages/*/src/**/*.test.ts", "tests/{unit,support}/**/*.test.ts"],
          testTimeout: 60_000,
          isolate: false,
        },
      },
      {
        resolve,
        ssr,
        test: {
          name: "property",
          globalSetup: ["scripts/build-checker.mjs", "scripts/bundle-yaml.mjs"],
          include: ["tests/property/**/*.test.ts"],
          testTimeout: 120_000,
          isolate: false,
        },
      },
      {
        test: {
          name: "package",
          include: ["tests/package/**/*.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 10_000 } },
        },
      },
      {
        test: {
          name: "browser",
          isolate: false,
          include: ["tests/browser/**/*.test.ts"],
          ...inBrowser,
        },
      },
      // Where there is a Firefox: npm test says so where there is none.
      { test: { name: "firefox", include: ["tests/firefox/**/*.test.ts"], ...inBrowser, globalSetup: [] } },
      // Pictures for a person to look at: npm run shots.
      { test: { name: "shots", include: ["tests/shots/**/*.test.ts"], ...inBrowser } },
    ],
  },
});
