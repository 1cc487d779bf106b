import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import * as esbuild from "esbuild";
import { publint } from "publint";
import { build, type Rolldown } from "vite";
import { listPackages } from "../../scripts/packages.mjs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { budgets } from "../support/budgets.ts";
import { install, pack, runIn, type Packed } from "../support/packed.ts";

const root = resolve(import.meta.dirname, "../..");
const scratch = realpathSync(mkdtempSync(join(tmpdir(), "polku-pack-")));
const app = join(scratch, "app");
const names = listPackages().map(({ folder }) => folder);
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** What a command prints; it runs in the folder where the packages are installed, or in another. */
function run(command: string, args: readonly string[], cwd = app): string {
  return runIn(cwd, command, args);
}

/** What is packed, by the folder of each package. */
const packed: Record<string, Packed> = pack(names, scratch);
function packOf(name: string) {
  const found = packed[name];
  if (!found) throw new Error(`${name} is not published`);
  return found;
}

const entries = readdirSync(join(root, "packages/core/src/entry")).map((file) => file.replace(/\.ts$/, ""));

/** The examples of the READMEs: code, and what it prints. */
const readmes = ["README.md", "packages/core/README.md"].map((file) => {
  const text = readFileSync(join(root, file), "utf8");
  const [, code = "", printed = ""] = /```ts\n(.*?)```\n.*?```text\n(.*?)```/s.exec(text) ?? [];
  return { file, code, printed };
});

/** Programs that others could write. */
const programs: Record<string, string> = {
  "everything.ts": `import * as core from "@polku/core";
import * as databases from "@polku/databases";
${entries.map((entry, index) => `import * as entry${index} from "@polku/core/${entry}";`).join("\n")}
const all: object[] = [core, databases, ${entries.map((_, index) => `entry${index}`).join(", ")}];
console.log(all.every((one) => Object.keys(one).length > 0));
`,
  "mistakes.ts": `import { ask, checkModel, compileNetwork, type Network } from "@polku/core";
const checked = checkModel({ polku: 1, id: "a", name: "A", levels: [], services: [] });
if (!checked.ok) throw new Error(checked.issues[0]?.message);
// @ts-expect-error a copy is not checked
export const wrong = () => compileNetwork({ ...checked.model, services: [] });
// @ts-expect-error a misspelt condition
export const misspelt = (network: Network) => ask(network, { ask: "reach", from: "a", maxHandofs: 1 });
`,
  "page.ts": `import "@polku/viewer";
import { PolkuExplorer, type PolkuElement } from "@polku/viewer/element";
export class Own extends PolkuExplorer {}
const map: PolkuElement = document.createElement("polku-map");
map.question = { ask: "reach", from: "clinic" };
map.addEventListener("polku-answer", ({ detail }) => console.log(detail.text.length, detail.answer.ask));
// @ts-expect-error a language that it does not speak
map.lang = "de";
// @ts-expect-error a misspelt part of what is told
map.addEventListener("polku-select", ({ detail }) => console.log(detail.service));
`,
  ...Object.fromEntries(readmes.map(({ code }, index) => [`readme-${index}.ts`, code])),
};

beforeAll(() => {
  install(packed, app);
  for (const [file, text] of Object.entries(programs)) writeFileSync(join(app, file), text);
});

test("before it is packed, a package is built without what an earlier build left", () => {
  const clone = join(scratch, "clone");
  const own = ["src", "package.json", "tsconfig.json"];
  for (const file of ["tsconfig.base.json", ...own.map((name) => join("packages/cli", name))])
    cpSync(join(root, file), join(clone, file), { recursive: true });
  for (const file of [
    "node_modules",
    ...names.filter((name) => name !== "cli").map((name) => `packages/${name}`),
    "packages/cli/node_modules",
  ])
    symlinkSync(join(root, file), join(clone, file));
  const folder = join(clone, "packages/cli");
  mkdirSync(join(folder, "dist"));
  writeFileSync(join(folder, "dist/old.js"), "");
  run("npm", ["run", "prepack"], folder);
  expect(existsSync(join(folder, "dist/main.js"))).toBe(true);
  expect(existsSync(join(folder, "dist/old.js"))).toBe(false);
});

describe.each(names)("packages/%s", (name) => {
  test("publint finds nothing", async () => {
    const tarball = readFileSync(packOf(name).tarball);
    const { messages } = await publint({ strict: true, pack: { tarball: new Uint8Array(tarball).buffer } });
    expect(messages).toEqual([]);
  });

  test("what is packed is what is meant", () => {
    const { files } = packOf(name);
    expect(files).toEqual(expect.arrayContaining(["package.json", "README.md", "LICENSE", "CHANGELOG.md"]));
    expect(files.filter((file) => /\.tsbuildinfo$|\.test\.|^node_modules/.test(file))).toEqual([]);
  });

  test("it is no larger than what is planned for it", () => {
    const most = (budgets.packs as Record<string, number>)[name];
    expect(most, "tests/support/budgets.ts has the budget of each pack").toBeDefined();
    expect(statSync(packOf(name).tarball).size).toBeLessThan(most ?? 0);
  });

  test("no dependency is one that npm can't install", () => {
    const { dependencies } = JSON.parse(
      readFileSync(join(app, "node_modules/@polku", name, "package.json"), "utf8"),
    ) as { dependencies: Record<string, string> };
    expect(Object.values(dependencies).filter((range) => !/^\^?\d+\.\d+\.\d+$/.test(range))).toEqual([]);
  });
});

test.each(["core", "databases", "viewer"] as const)("types resolve for those who import %s", (name) => {
  // These are no modules.
  const pages = name === "viewer" ? ["--exclude-entrypoints", "frame.html", "page"] : [];
  const attw = join(root, "node_modules/.bin/attw");
  const out = run(attw, [packOf(name).tarball, "--profile", "esm-only", "--format", "ascii", ...pages]);
  expect(out).toMatch(/node16 \(from ESM\): 🟢/);
  expect(out).toMatch(/bundler: 🟢/);
});

test("the built explorer has the licences of what is bundled in it", () => {
  const licences = readFileSync(join(root, "packages/viewer/dist/licences.md"), "utf8");
  for (const name of ["graphology", "lit", "sigma", "zod"])
    expect(licences).toMatch(new RegExp(`^## ${name} -`, "m"));
  const scripts = readdirSync(join(root, "packages/viewer/dist/assets"));
  const reader = scripts.find((file) => file.startsWith("model-worker")) ?? "";
  expect(readFileSync(join(root, "packages/viewer/dist/assets", reader), "utf8")).toContain("/*! yaml 2");
});

test("the lock file names no download address", () => {
  const lock = readFileSync(join(root, "pnpm-lock.yaml"), "utf8");
  expect(lock.match(/https?:\/\/\S+/g)).toBe(null);
});

/** Compiles the programs in strict mode, the types of the packages included. */
function compile(name: string, options: object): void {
  const compilerOptions = {
    ...options,
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
    target: "es2023",
    typeRoots: [join(root, "node_modules/@types")],
    types: ["node"],
    rootDir: app,
    outDir: join(app, name),
  };
  const files = Object.keys(programs);
  writeFileSync(join(app, `${name}.json`), JSON.stringify({ compilerOptions, files }));
  run(join(root, "node_modules/.bin/tsc"), ["-p", `${name}.json`]);
}

describe("installed", () => {
  test("TypeScript under nodenext, and Node", () => {
    compile("nodenext", { module: "nodenext" });
    expect(run("node", ["nodenext/everything.js"])).toBe("true\n");
  });

  test("TypeScript under bundler resolution", () => {
    compile("bundler", { module: "preserve", moduleResolution: "bundler" });
  });

  test.each(readmes)("the example in $file prints what it says", ({ code, printed }) => {
    expect(code).not.toBe("");
    const index = readmes.findIndex((one) => one.code === code);
    expect(run("node", [join(app, `nodenext/readme-${index}.js`)], root)).toBe(printed);
  });

  test.each([
    { platform: "node", format: "esm" },
    { platform: "node", format: "cjs" },
    { platform: "browser", format: "esm" },
  ] as const)("esbuild: $format for the $platform", async ({ platform, format }) => {
    const outfile = join(app, `esbuild-${platform}.${format === "cjs" ? "cjs" : "mjs"}`);
    const entryPoints = [join(app, "everything.ts")];
    await esbuild.build({ entryPoints, outfile, platform, format, bundle: true, logLevel: "silent" });
    expect(run("node", [outfile])).toBe("true\n");
  });

  test("Vite", async () => {
    const [{ code }] = await bundle(join(app, "everything.ts"));
    writeFileSync(join(app, "vite.mjs"), code);
    expect(run("node", ["vite.mjs"])).toBe("true\n");
  });

  test("the command, by npx and by itself, exports for databases", () => {
    const tiny = join(root, "fixtures/tiny.yaml");
    const reach = ["reach", tiny, "--from", "neuvola", "--lang", "en"];
    expect(run("npx", ["--offline", "polku", "--version"])).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(run(join(app, "node_modules/.bin/polku"), reach)).toContain("perhetyo");
    expect(run(join(app, "node_modules/.bin/polku"), ["export", tiny, "--to", "postgres"])).toMatch(
      /^BEGIN;/,
    );
  });

  test.each([
    {
      what: "parseModel and ask",
      most: budgets.library.parseAndAsk,
      code: `export { ask, parseModel } from "@polku/core";`,
    },
    { what: "toGraph", most: budgets.library.toGraph, code: `export { toGraph } from "@polku/core/graph";` },
    {
      what: "compileNetwork and answerReach",
      most: budgets.library.reach,
      code: `export { compileNetwork } from "@polku/core/network";
export { answerReach } from "@polku/core/questions";`,
    },
  ])("$what: at most $most bytes, gzipped", async ({ what, most, code }) => {
    const file = join(app, `${what.replaceAll(" ", "-")}.js`);
    writeFileSync(file, code);
    const [first, ...others] = await bundle(file);
    expect(others).toEqual([]);
    expect(gzipSync(first.code, { level: 9 }).length).toBeLessThanOrEqual(most);
  });
});

/** What Vite makes of a program for the browser. */
async function bundle(input: string): Promise<[Rolldown.OutputChunk, ...Rolldown.OutputChunk[]]> {
  const built = await build({
    root: app,
    configFile: false,
    logLevel: "silent",
    build: {
      write: false,
      target: "es2023",
      modulePreload: false,
      rolldownOptions: { input, preserveEntrySignatures: "strict" },
    },
  });
  const { output } = (Array.isArray(built) ? built[0] : built) as Rolldown.RolldownOutput;
  return output.filter((one) => one.type === "chunk") as [Rolldown.OutputChunk];
}
