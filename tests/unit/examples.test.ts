import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { runInNewContext } from "node:vm";
import * as core from "@polku/core";
import { assumeChecked } from "@polku/core/model";
import { transformSync } from "esbuild";
import { expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const source = resolve(root, "packages/core/src");
const model = readTiny();
const network = core.compileNetwork(model);

function readTiny(): core.CheckedModel {
  const file = resolve(root, "fixtures/tiny.yaml");
  const checked = core.parseModel(readFileSync(file, "utf8"), { file });
  if (!checked.ok) throw new Error("the tiny network is not valid");
  return checked.model;
}

/** What each entry point exports, the root first. */
const entries = new Map<string, Record<string, unknown>>([["@polku/core", core]]);
for (const file of readdirSync(join(source, "entry")))
  entries.set(
    `@polku/core/${file.replace(/\.ts$/, "")}`,
    (await import(join(source, "entry", file))) as Record<string, unknown>,
  );

/** The examples in documentation comments: where each is, and its lines. */
const examples = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
  .toSorted()
  .flatMap((file) => {
    const text = readFileSync(join(source, file), "utf8");
    return [...text.matchAll(/@example\n \* ```ts\n((?: \*.*\n)+?) \* ```/g)].map((match) => ({
      where: `${file}:${text.slice(0, match.index).split("\n").length}`,
      lines: (match[1] ?? "").split("\n").map((line) => line.replace(/^ \* ?/, "")),
    }));
  });

/** The code of an example: in `value; // this` the value is checked. */
function toCode(lines: readonly string[]): string {
  return lines
    .map((line) => {
      const [, value, expected] = /^(?!const |let )(.+); \/\/ (.+)$/.exec(line) ?? [];
      return value === undefined ? line : `check(${value}, ${expected});`;
    })
    .join("\n");
}

/** The same as a module that imports what it uses; the tiny network and its model are there already. */
function toModule(lines: readonly string[]): string {
  const code = toCode(lines);
  const words = new Set(code.match(/\w+/g));
  for (const [, names = ""] of code.matchAll(/^(?:const|let) (.+?) =/gm))
    for (const name of names.match(/\w+/g) ?? []) words.delete(name);
  const imports = [...entries].map(([entry, exported]) => {
    const names = Object.keys(exported).filter((name) => words.delete(name));
    return names.length === 0 ? "" : `import { ${names.join(", ")} } from "${entry}";\n`;
  });
  const given = { model: "CheckedModel", network: "Network" };
  const declared = Object.entries(given)
    .filter(([name]) => words.has(name))
    .map(([name, type]) => `declare const ${name}: import("@polku/core").${type};\n`);
  return `${imports.join("")}
${declared.join("")}declare function check(value: unknown, expected: unknown): void;
${code}
export {};
`;
}

test("there are examples", () => {
  expect(examples.length).toBeGreaterThan(15);
});

test.each(["nodenext", "bundler"])("the examples compile: %s", (moduleResolution) => {
  const folder = join(root, "node_modules/.cache/polku/examples", moduleResolution);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { where, lines } of examples)
    writeFileSync(join(folder, `${where.replace(/\W+/g, "-")}.ts`), toModule(lines));
  const module = moduleResolution === "bundler" ? "preserve" : moduleResolution;
  const compilerOptions = { module, moduleResolution, customConditions: ["polku-source"] };
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({
      compilerOptions: {
        ...compilerOptions,
        strict: true,
        exactOptionalPropertyTypes: true,
        resolveJsonModule: true,
        skipLibCheck: true,
        noEmit: true,
        target: "es2023",
        lib: ["es2023", "dom"],
        types: [],
      },
    }),
  );
  const tsc = join(root, "node_modules/.bin/tsc");
  let said = "";
  try {
    execFileSync(tsc, ["-p", folder], { encoding: "utf8", cwd: folder });
  } catch (error) {
    said = (error as { stdout: string }).stdout;
  }
  expect(said).toBe("");
});

test.each(examples)("$where does what it says", ({ lines }) => {
  let checks = 0;
  const scope: Record<string, unknown> = {
    ...Object.assign({}, ...[...entries.values()].toReversed()),
    model: assumeChecked(structuredClone(model)),
    structuredClone,
    network,
    check: (value: unknown, expected: unknown) => {
      checks++;
      expect(value).toEqual(expected);
    },
  };
  runInNewContext(transformSync(toCode(lines), { loader: "ts" }).code, scope);
  expect(checks).toBeGreaterThan(0);
});
