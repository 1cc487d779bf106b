// Runs the tests that reach a fault, one fault after the other, and reports whether one of them fails.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { createVitest } from "vitest/node";
import { noteOf } from "./note-of.mjs";
import { applyMutant, markMutants } from "./mutants.mjs";

const cache = resolve("node_modules/.cache/polku");
const include = ["packages/core/src/**/*.test.ts", "tests/unit/**/*.test.ts", "tests/property/**/*.test.ts"];
let mutants = [];
let current;
let tests = {};
let within = Infinity;

/** Puts the fault that is tried into its file; with none, marks all the places where there will be one. */
const faults = {
  name: "polku-faults",
  enforce: "pre",
  transform(code, id) {
    const file = relative(process.cwd(), id.split("?")[0]);
    if (current !== undefined) return current.file === file ? applyMutant(code, current.mutant) : undefined;
    const here = mutants.filter((one) => one.file === file);
    return here.length === 0 ? undefined : markMutants(code, here);
  },
};

function startVitest(settings) {
  return createVitest(
    "test",
    {
      config: false,
      watch: false,
      include,
      exclude: ["tests/unit/layers.test.ts"],
      testTimeout: 600_000,
      reporters: [{}],
      bail: 1,
      ...settings,
    },
    {
      plugins: [faults],
      resolve: { conditions: ["polku-source"] },
      ssr: { resolve: { conditions: ["polku-source"] } },
    },
  );
}

/** For each fault the test files that reach it, with the seconds they take; known from before while nothing changes. */
async function findTests() {
  const hash = createHash("sha256").update(JSON.stringify(mutants));
  for (const folder of ["packages/core/src", "tests/unit", "tests/property", "tests/support"])
    for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }).toSorted())
      if (name.endsWith(".ts")) hash.update(readFileSync(join(folder, name)));
  const stamp = hash.digest("hex").slice(0, 12);
  const known = join(cache, `reached-${stamp}.json`);
  if (existsSync(known)) return JSON.parse(readFileSync(known, "utf8"));

  // What a run that was interrupted has noted of the same sources is not run again.
  const notes = join(cache, "reached");
  if (!existsSync(join(notes, `${stamp}.stamp`))) rmSync(notes, { recursive: true, force: true });
  mkdirSync(notes, { recursive: true });
  writeFileSync(join(notes, `${stamp}.stamp`), "");
  const noted = new Set(readNotes(notes).map(({ file }) => file));
  const progress = {};
  const vitest = await startVitest({
    setupFiles: ["tests/mutation/mutate-setup.mjs"],
    reporters: [progress],
  });
  const all = await vitest.globTestSpecifications();
  const specifications = all.filter(({ moduleId }) => !noted.has(moduleId));
  const begun = performance.now();
  let ended = noted.size;
  console.error(
    `First all ${all.length} test files run once, to see which of them reach which fault (${noted.size} did before).`,
  );
  progress.onTestModuleEnd = ({ moduleId }) =>
    console.error(
      `${(ended += 1)} of ${all.length}, ${Math.round((performance.now() - begun) / 1000)} s: ${relative(process.cwd(), moduleId)}`,
    );
  const { testModules } = await vitest.runTestSpecifications(specifications);
  const failed = testModules.flatMap((module) => [...module.children.allTests("failed")]);
  for (const test of failed)
    console.error(`fails without a fault: ${test.fullName}: ${test.result().errors?.[0]?.message}`);
  for (const { moduleId } of testModules.filter((module) => !module.ok()))
    rmSync(join(notes, noteOf(moduleId)), { force: true });
  if (failed.length > 0) process.exit(1);
  await vitest.close();

  const reached = {};
  for (const { file, seconds, ids } of readNotes(notes))
    for (const id of ids) (reached[id] ??= []).push({ file, seconds });
  writeFileSync(known, JSON.stringify(reached));
  return reached;
}

/** What test files have noted by mutate-setup.mjs. */
function readNotes(folder) {
  const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return names.map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")));
}

let vitest;

/** The most seconds that a test file takes, of those that are run together: what never ends is mostly found by the first. */
const groups = [1, 4, 13, 40, Infinity];

/** Whether the tests pass with a fault, those that take little time first. */
async function survives({ id, file }) {
  const all = await vitest.globTestSpecifications();
  let left = (tests[id] ?? []).filter(({ seconds }) => seconds <= within);
  for (const most of groups) {
    const group = left.filter(({ seconds }) => seconds <= most);
    left = left.filter(({ seconds }) => seconds > most);
    if (group.length === 0) continue;
    const files = new Set(group.map((one) => one.file));
    const specifications = all.filter(({ moduleId }) => files.has(moduleId));
    process.send({ limit: 30 + 10 * group.reduce((sum, { seconds }) => sum + seconds, 0) });
    vitest.invalidateFile(resolve(file));
    const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications);
    // Vitest also returns the modules of earlier runs, which may have failed by another fault.
    const own = testModules.filter(({ moduleId }) => files.has(moduleId));
    if (unhandledErrors.length > 0 || own.some((module) => !module.ok())) return false;
  }
  return true;
}

process.on("disconnect", () => process.exit());
process.on("message", async (message) => {
  if (message.mutants !== undefined) {
    ({ mutants } = message);
    within = message.within ?? Infinity;
    tests = await findTests();
    vitest = await startVitest({ isolate: false });
    process.send({ ready: true });
    return;
  }
  const previous = current;
  current = mutants[message.id];
  if (previous) vitest.invalidateFile(resolve(previous.file));
  const reached = (tests[message.id] ?? []).length;
  const fate = (await survives(current)) ? (reached === 0 ? "unreached" : "survived") : "killed";
  process.send({ fate, reached });
});
