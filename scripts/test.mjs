// Everything that has to hold, in the order in which a failure is cheapest to learn of.
//   npm test
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
const report = "node_modules/.cache/polku/tests.json";
rmSync(report, { force: true });

const projects = "--project unit --project property --project package --project browser";
const steps = [
  ["format", "oxfmt --check ."],
  ["lint", "oxlint --type-aware"],
  ["types", "tsc -b packages/core packages/cli"],
  ["types of the explorer", "tsc -p packages/viewer"],
  ["types of the tests", "tsc -p tests"],
  ["unused code", "knip"],
  ["tests", `vitest run ${projects} --reporter=default --reporter=json --outputFile.json=${report}`],
];

let passed = 0;
let failed = 0;
for (const [name, command] of steps) {
  const started = performance.now();
  const [program, ...args] = command.split(" ");
  const { status } = spawnSync(`node_modules/.bin/${program}`, args, { stdio: "inherit" });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${status === 0 ? "ok" : "FAILED"}: ${name} (${seconds} s)`);
  if (status === 0) passed++;
  else failed++;
}
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
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
