import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");

test("the example in the README prints what the README says", () => {
  const readme = readFileSync(join(root, "README.md"), "utf8");
  const [, code = "", printed = ""] = /```ts\n(.*?)```\n.*?```text\n(.*?)```/s.exec(readme) ?? [];
  const folder = join(root, "node_modules/.cache/polku");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "readme.mjs"), code);
  const out = execFileSync(process.execPath, [join(folder, "readme.mjs")], { cwd: root, encoding: "utf8" });
  expect(out).toBe(printed);
});
