import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import * as core from "@polku/core";
import { transformSync } from "esbuild";
import { expect, test } from "vitest";

/**
 * Tries the examples in the documentation comments of a package's sources. They name the library, the tiny network as
 * `model` and as `network`, everything that the package exports or their own file does, and what is given beside.
 */
export function tryExamples(source: string, beside: Record<string, unknown> = {}): void {
  const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".ts") && !file.endsWith(".test.ts"),
  );
  /** Where each is, and its lines. */
  const examples = files.toSorted().flatMap((file) => {
    const text = readFileSync(join(source, file), "utf8");
    return [...text.matchAll(/@example\n \* ```ts\n((?: \*.*\n)+?) \* ```/g)].map((match) => ({
      where: `${file}:${text.slice(0, match.index).split("\n").length}`,
      file,
      lines: (match[1] ?? "").split("\n").map((line) => line.replace(/^ \* ?/, "")),
    }));
  });
  const tiny = resolve(import.meta.dirname, "../../fixtures/tiny.yaml");
  const parsed = core.parseModel(readFileSync(tiny), { file: tiny });
  if (!parsed.ok) throw new Error("tiny.yaml");
  const { model } = parsed;
  const network = core.compileNetwork(model);

  test.each(examples)("$where does what it says", async ({ file, lines }) => {
    let checks = 0;
    const check = (value: unknown, expected: unknown) => {
      checks++;
      expect(value).toEqual(expected);
    };
    const everything = (await import(join(source, "index.ts"))) as Record<string, unknown>;
    const own = (await import(join(source, file))) as Record<string, unknown>;
    const scope = { ...core, ...beside, ...everything, ...own, model, network, check };
    const module: { exports: { run?: () => Promise<void> } } = { exports: {} };
    // oxlint-disable-next-line typescript/no-implied-eval -- the examples are ours
    const make = new Function("module", "exports", ...Object.keys(scope), toCode(lines));
    make(module, module.exports, ...Object.values(scope));
    await module.exports.run?.();
    expect(checks).toBeGreaterThan(0);
  });
}

/** The code of an example: in `value; // this` the value is checked. */
function toCode(lines: readonly string[]): string {
  const checked = lines.map((line) => {
    const [, value, expected] = /^(?!const |let |\/\/)(.+); \/\/ (.+)$/.exec(line) ?? [];
    return value === undefined ? line : `check(${value}, ${expected});`;
  });
  return transformSync(`export const run = async () => {\n${checked.join("\n")}\n}`, {
    loader: "ts",
    format: "cjs",
  }).code;
}
