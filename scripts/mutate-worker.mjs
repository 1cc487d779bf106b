// Runs the tests that reach a fault, one fault after the other, and says whether one of them fails.
import { existsSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { createVitest } from "vitest/node";
import { applyMutant, markMutants } from "./mutants.mjs";

const reachedFolder = resolve("node_modules/.cache/polku/reached");
let mutants = [];
let current;

/** Puts the fault that is tried into its file; with none, marks all the places where there will be one. */
const faults = {
  name: "polku-faults",
  enforce: "pre",
  transform(code, id) {
    const file = relative(process.cwd(), id.split("?")[0]);
    if (current === undefined) {
      const here = mutants.filter((one) => one.file === file);
      return here.length === 0 ? undefined : markMutants(code, here);
    }
    return current.file === file ? applyMutant(code, current.mutant) : undefined;
  },
};

const vitest = await createVitest(
  "test",
  {
    config: false,
    watch: false,
    include: ["packages/core/src/**/*.test.ts", "tests/unit/**/*.test.ts", "tests/property/**/*.test.ts"],
    exclude: ["tests/unit/layers.test.ts"],
    setupFiles: ["scripts/mutate-setup.mjs"],
    testTimeout: 60_000,
    reporters: [{}],
    bail: 1,
    maxWorkers: 2,
  },
  {
    plugins: [faults],
    resolve: { conditions: ["polku-source"] },
    ssr: { resolve: { conditions: ["polku-source"] } },
  },
);

async function run(specifications) {
  if (specifications.length === 0) return true;
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications, false);
  const failed = testModules.filter((module) => !module.ok());
  if (current === undefined)
    for (const module of failed)
      for (const test of module.children.allTests("failed"))
        console.error(
          `fails without a fault: ${module.relativeModuleId}: ${test.fullName}: ${test.result().errors?.[0]?.message}`,
        );
  return failed.length === 0 && unhandledErrors.length === 0;
}

/** For each fault the test files that reach it, those that take least time first. */
async function findTests() {
  rmSync(reachedFolder, { recursive: true, force: true });
  const all = await vitest.globTestSpecifications();
  if (!(await run(all))) process.exit(1);
  const reached = new Map();
  if (existsSync(reachedFolder))
    for (const name of readdirSync(reachedFolder)) {
      const { file, seconds, ids } = JSON.parse(readFileSync(join(reachedFolder, name), "utf8"));
      for (const id of ids) reached.set(id, [...(reached.get(id) ?? []), { file, seconds }]);
    }
  return reached;
}

process.on("message", async (message) => {
  if (message.mutants !== undefined) {
    ({ mutants } = message);
    tests = await findTests();
    process.send({ ready: true });
    return;
  }
  current = mutants[message.id];
  vitest.invalidateFile(resolve(current.file));
  const files = tests.get(current.id) ?? [];
  const specifications = await vitest.globTestSpecifications();
  const those = (wanted) => {
    const paths = new Set(files.filter(wanted).map(({ file }) => file));
    return specifications.filter(({ moduleId }) => paths.has(moduleId));
  };
  const passed =
    (await run(those(({ seconds }) => seconds < 2))) && (await run(those(({ seconds }) => seconds >= 2)));
  vitest.invalidateFile(resolve(current.file));
  process.send({ fate: passed ? "survived" : "killed", files: files.length });
});
let tests = new Map();
