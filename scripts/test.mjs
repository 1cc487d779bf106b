// Everything that has to hold: the tests, and beside them, one after another, format, lint, types and unused code.
//   npm test
import { spawn } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { findFirefox } from "./find-browsers.mjs";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
const report = "node_modules/.cache/polku/tests.json";
rmSync(report, { force: true });

const checks = {
  format: "oxfmt --check .",
  lint: "oxlint --type-aware",
  types: "tsc -b packages/core packages/cli",
  "types of the explorer": "tsc -p packages/viewer",
  "types of the tests": "tsc -p tests",
  "unused code": "knip",
};
const hasFirefox = findFirefox() !== undefined;
const projects = `--project unit --project property --project package --project browser${hasFirefox ? " --project firefox" : ""}`;
const tests = `vitest run ${projects} --reporter=default --reporter=json --outputFile.json=${report}`;

let passed = 0;
let failed = 0;
const broken = [];
await Promise.all([run("tests", tests, "inherit"), runChecks()]);
try {
  const { numPassedTests, numFailedTests, numPendingTests, success } = JSON.parse(
    readFileSync(report, "utf8"),
  );
  passed += numPassedTests;
  failed += numFailedTests + numPendingTests;
  if (!success && failed === 0) failed++;
} catch (error) {
  console.error(`The tests left no report: ${error.message}`);
  failed++;
}
if (!hasFirefox)
  console.log(
    "NOT RUN: the tests in Firefox; `node scripts/setup.mjs --firefox` installs one (Debian, Ubuntu)",
  );
if (broken.length > 0) console.log(`FAILED, see above: ${broken.join(", ")}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** In the time that browsers leave: tests wait for pages now and then. */
async function runChecks() {
  for (const [name, command] of Object.entries(checks)) await run(name, command);
}

/** Counts a command as passed or failed; its output comes as a whole unless it is inherited. */
async function run(name, command, stdio = "pipe") {
  const started = performance.now();
  const [program, ...args] = command.split(" ");
  const child = spawn(`node_modules/.bin/${program}`, args, { stdio });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => (output += chunk));
  const status = await new Promise((done) => {
    child.on("error", (error) => (output += error.message)).on("close", done);
  });
  if (status === 0) passed++;
  else {
    failed++;
    broken.push(name);
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${status === 0 ? "" : output}${status === 0 ? "ok" : "FAILED"}: ${name} (${seconds} s)`);
}
