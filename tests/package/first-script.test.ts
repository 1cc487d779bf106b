import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, onTestFinished, test, vi } from "vitest";
import { build, type Rolldown } from "vite";
import { budgets } from "../support/budgets.ts";

const root = resolve(import.meta.dirname, "../../packages/viewer");

/** The explorer as it is served, built in memory; under tests Vite would take the development builds of libraries. */
async function buildExplorer(): Promise<Map<string, Rolldown.OutputChunk>> {
  vi.stubEnv("NODE_ENV", "production");
  onTestFinished(() => void vi.unstubAllEnvs());
  const built = await build({
    root,
    configFile: resolve(root, "vite.config.ts"),
    logLevel: "silent",
    build: { write: false },
  });
  const { output } = (Array.isArray(built) ? built[0] : built) as Rolldown.RolldownOutput;
  return new Map(output.flatMap((one) => (one.type === "chunk" ? [[one.fileName, one]] : [])));
}

/** The entry and all that it imports before anything runs. */
function firstOf(chunks: ReadonlyMap<string, Rolldown.OutputChunk>): Rolldown.OutputChunk[] {
  const first = new Map<string, Rolldown.OutputChunk>();
  const add = (name: string) => {
    const chunk = chunks.get(name);
    if (!chunk || first.has(name)) return;
    first.set(name, chunk);
    for (const other of chunk.imports) add(other);
  };
  for (const [name, { isEntry }] of chunks) if (isEntry) add(name);
  return [...first.values()];
}

test("the explorer's first script stays light; maps, checkers and editing come when they are needed", async () => {
  const first = firstOf(await buildExplorer());
  const weight = first.reduce((sum, { code }) => sum + gzipSync(code).length, 0);
  const modules = first.flatMap(({ moduleIds }) => moduleIds);
  for (const late of [/\/sigma\//, /\/zod\//, /accepts-model/, /matrix-panel/, /scenario\/editing/])
    expect(modules.filter((id) => late.test(id))).toEqual([]);
  expect(modules.some((id) => id.endsWith("app/polku-explorer.ts"))).toBe(true);
  expect(weight).toBeGreaterThan(50_000);
  expect(weight).toBeLessThan(budgets.firstScript);
});

test("the page loads one script, the first", () => {
  const page = readFileSync(resolve(root, "index.html"), "utf8");
  expect(page.match(/<script/g)).toHaveLength(1);
});
