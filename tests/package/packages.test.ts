import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { publint } from "publint";
import { afterAll, describe, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const scratch = mkdtempSync(join(tmpdir(), "polku-pack-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe.each(["core", "cli"])("packages/%s", (name) => {
  const pkgDir = join(root, "packages", name);

  test("publint finds nothing", async () => {
    const { messages } = await publint({ pkgDir, strict: true, pack: "npm" });
    expect(messages).toEqual([]);
  });

  test("what is packed is what is meant", () => {
    const out = execFileSync("npm", ["pack", "--json", "--dry-run"], { cwd: pkgDir, encoding: "utf8" });
    const [{ files }] = JSON.parse(out) as [{ files: { path: string }[] }];
    const paths = files.map(({ path }) => path);
    expect(paths.some((path) => path.endsWith(".tsbuildinfo"))).toBe(false);
    expect(paths.some((path) => path.endsWith(".test.ts"))).toBe(false);
    expect(paths).toContain("package.json");
  });
});

test("types resolve for those who import core", () => {
  const tarball = JSON.parse(
    execFileSync("npm", ["pack", "--json", "--pack-destination", scratch], {
      cwd: join(root, "packages/core"),
      encoding: "utf8",
    }),
  ) as [{ filename: string }];
  const attw = join(root, "node_modules/.bin/attw");
  const out = execFileSync(
    attw,
    [join(scratch, tarball[0].filename), "--profile", "esm-only", "--format", "ascii"],
    {
      encoding: "utf8",
    },
  );
  expect(out).toMatch(/node16 \(from ESM\): 🟢/);
  expect(out).toMatch(/bundler: 🟢/);
});

test("the lock file names no download address", () => {
  const lock = readFileSync(join(root, "pnpm-lock.yaml"), "utf8");
  expect(lock.match(/https?:\/\/\S+/g)).toBe(null);
});
