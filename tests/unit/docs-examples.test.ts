import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { inspect } from "node:util";
import * as core from "@polku/core";
import { transformSync } from "esbuild";
import { afterAll, describe, expect, test } from "vitest";
import { polku } from "../support/polku.ts";

const root = resolve(import.meta.dirname, "../..");
const require = createRequire(import.meta.url);

/** A block of code in a page, and the block of text after it that says what it prints. */
interface Example {
  where: string;
  language: string;
  code: string;
  printed: string | undefined;
}

const examples: Example[] = ["fi", "sv", "en"].flatMap((language) =>
  readdirSync(join(root, "docs", language), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .toSorted()
    .flatMap((file) => {
      const text = readFileSync(join(root, "docs", language, file), "utf8");
      return [...text.matchAll(/```(\w+)\n(.*?)```\n(?:\nprints\n\n```text\n(.*?)```)?/gs)].map(
        ({ index, 1: kind = "", 2: code = "", 3: printed }) => ({
          where: `${language}/${file}:${text.slice(0, index).split("\n").length}`,
          language: kind,
          code,
          printed,
        }),
      );
    }),
);
const programs = examples.filter(({ language }) => language === "ts");
const shells = examples.filter(({ language }) => language === "sh");

const scratch = mkdtempSync(join(tmpdir(), "polku-docs-"));
const before = process.cwd();
afterAll(() => {
  process.chdir(before);
  rmSync(scratch, { recursive: true, force: true });
});

/** Goes to the folder of a page, where the files that it names are; what one of its lines writes, a later one reads. */
function enterFolder(where: string): void {
  const folder = join(scratch, where.replace(/:.*/, "").replaceAll(/\W+/g, "-"));
  if (!existsSync(folder)) {
    mkdirSync(folder);
    for (const name of ["tiny.yaml", "registers", "spreadsheets", "ot-keskus"])
      cpSync(join(root, "fixtures", name), join(folder, name), { recursive: true });
  }
  process.chdir(folder);
}

// What is in HTML is tried in a browser, in tests/browser/docs.test.ts.
test("there are programs and commands in the pages, and nothing that no test tries", () => {
  expect(programs.length).toBeGreaterThan(3);
  expect(shells.length).toBeGreaterThan(5);
  const kinds = new Set(examples.map(({ language }) => language));
  expect([...kinds].filter((kind) => !["ts", "sh", "html", "text"].includes(kind))).toEqual([]);
});

test("the programs compile", () => {
  const modules = join(root, "node_modules/.cache/polku/docs-examples");
  rmSync(modules, { recursive: true, force: true });
  mkdirSync(modules, { recursive: true });
  writeFileSync(join(modules, "package.json"), JSON.stringify({ type: "module" }));
  programs.forEach(({ where, code }) =>
    writeFileSync(join(modules, `${where.replaceAll(/\W+/g, "-")}.ts`), code),
  );
  const compilerOptions = {
    module: "nodenext",
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
    noEmit: true,
    target: "es2023",
    lib: ["es2023"],
    types: ["node"],
  };
  writeFileSync(join(modules, "tsconfig.json"), JSON.stringify({ compilerOptions }));
  let printed = "";
  try {
    execFileSync(join(root, "node_modules/.bin/tsc"), ["-p", modules], { encoding: "utf8", cwd: modules });
  } catch (error) {
    printed = (error as { stdout: string }).stdout;
  }
  expect(printed).toBe("");
});

test.each(programs)(
  "the program at $where runs and prints what the page says",
  async ({ where, code, printed }) => {
    enterFolder(where);
    const lines: string[] = [];
    const console = {
      log: (...values: unknown[]) =>
        lines.push(values.map((value) => (typeof value === "string" ? value : inspect(value))).join(" ")),
    };
    const load = (name: string): unknown => (name === "@polku/core" ? core : require(name));
    const { code: script } = transformSync(
      `export const run = async () => {\n${code.replaceAll(/^import .*$/gm, "")}\n}`,
      {
        loader: "ts",
        format: "cjs",
      },
    );
    const imports = [...code.matchAll(/^import \{ (.*?) \} from "(.*?)";$/gm)].flatMap(
      ([, names = "", from = ""]) => {
        const module = load(from) as Record<string, unknown>;
        return names.split(", ").map((name): [string, unknown] => [name, module[name]]);
      },
    );
    const module: { exports: { run?: () => Promise<void> } } = { exports: {} };
    // oxlint-disable-next-line typescript/no-implied-eval -- the examples are ours
    const make = new Function("module", "console", ...imports.map(([name]) => name), script);
    make(module, console, ...imports.map(([, value]) => value));
    await module.exports.run?.();
    expect(lines.length).toBeGreaterThan(0);
    if (printed !== undefined) expect(`${lines.join("\n")}\n`).toBe(printed);
  },
);

/** Commands that run until they are stopped; other tests start them. Here their options are held against the help. */
const lasting = new Set(["serve", "mcp", "view"]);
/** What else a page may ask for: programs that are not ours. */
const others = /^(?:node scripts\/setup\.mjs|mkdir|for |done|\(cd |npm |npx |curl |docker )/;

describe("commands", () => {
  test.each(shells)("at $where work", async ({ where, code }) => {
    enterFolder(where);
    for (const line of code.trim().split("\n")) {
      if (others.test(line.trim())) continue;
      const [program, ...args] = splitWords(line);
      expect(program, line).toBe("polku");
      if (lasting.has(args[0] ?? "")) {
        const { out } = await polku("help", args[0] ?? "", "--lang", "en");
        for (const option of args.filter((arg) => arg.startsWith("--"))) expect(out, line).toContain(option);
        continue;
      }
      expect(await polku(...args), line).toMatchObject({ code: 0 });
    }
  });
});

/** The words of a line as a shell splits it. */
function splitWords(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, plain]) => double ?? single ?? plain ?? "",
  );
}
