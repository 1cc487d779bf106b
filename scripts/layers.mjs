// The table of folders (layers.json): reads what each imports, and writes the table into ARCHITECTURE.md.
//   npm run layers
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join, normalize, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseSync, Visitor } from "vite";

const root = fileURLToPath(new URL("..", import.meta.url));
const document = join(root, "ARCHITECTURE.md");
const [begin, end] = ["<!-- layers: written by npm run layers -->", "<!-- /layers -->"];

/**
 * What a folder holds and may import, with the files of other folders that count as its own (`*` is any one
 * folder). `debt` lists imports that break the order and are still there.
 * @typedef {{ holds: string, files?: string[], imports: string[], packages?: string[], debt?: string[] }} Layer
 * @typedef {{ file: string, folder: string, to: string, inside: boolean }} Import
 */

/** @type {Record<string, Record<string, Layer>>} */
export const layers = JSON.parse(readFileSync(join(root, "layers.json"), "utf8"));

/**
 * The entry of the table that a file comes under: the first that names the file, else that of its folder. Stars stand
 * for any name.
 * @param {string} name @param {string} file
 */
function entryOf(name, file) {
  const entries = layers[name] ?? {};
  const isLike = (/** @type {string} */ pattern, /** @type {string} */ path) =>
    new RegExp(`^${pattern.replaceAll(".", "\\.").replaceAll("*", "[^/]+")}$`).test(path);
  const named = Object.keys(entries).find((entry) => entries[entry]?.files?.some((one) => isLike(one, file)));
  const folder = dirname(file);
  return (
    named ??
    [folder, ...Object.keys(entries)].find((entry) => entry in entries && isLike(entry, folder)) ??
    folder
  );
}

/**
 * The entries of the table that a package's sources come under, with folders that the table does not have; `.` for
 * the sources themselves.
 * @param {string} name @returns {string[]}
 */
export function listFolders(name) {
  return [...new Set(listSources(name).map((file) => entryOf(name, file)))];
}

/**
 * Every import of a package's sources that leaves its entry: types, dynamic imports, workers and style sheets too.
 * `inside` tells an entry of the same package (`to` is the entry) from anything else (`to` as written).
 * @param {string} name @returns {Import[]}
 */
export function listImports(name) {
  const source = join(root, "packages", name, "src");
  return listSources(name)
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => {
      const folder = entryOf(name, file);
      return findSpecifiers(file, readFileSync(join(source, file), "utf8"))
        .map((specifier) => {
          if (!specifier.startsWith(".")) return { file, folder, to: specifier, inside: false };
          const path = normalize(join(dirname(file), specifier)).replace(/\.js$/, ".ts");
          return path.startsWith("..")
            ? { file, folder, to: specifier, inside: false }
            : { file, folder, to: entryOf(name, path), inside: true };
        })
        .filter(({ to, inside }) => !inside || to !== folder);
    });
}

/**
 * What a module names as imported.
 * @param {string} file @param {string} text @returns {string[]}
 */
export function findSpecifiers(file, text) {
  /** @type {string[]} */
  const found = [];
  /** @param {{ type: string, value?: unknown } | null | undefined} node */
  const add = (node) => {
    if (node?.type === "Literal" && typeof node.value === "string") found.push(node.value);
  };
  new Visitor({
    ImportDeclaration: (node) => add(node.source),
    ExportNamedDeclaration: (node) => add(node.source),
    ExportAllDeclaration: (node) => add(node.source),
    ImportExpression: (node) => add(node.source),
    TSImportType: (node) => add(node.source),
    NewExpression: (node) => {
      if (node.callee.type === "Identifier" && node.callee.name === "URL" && node.arguments.length === 2)
        add(node.arguments[0]);
    },
  }).visit(parseSync(file, text).program);
  return found;
}

/** The table as ARCHITECTURE.md shows it. */
export function layersTable() {
  const lines = Object.entries(layers).flatMap(([name, folders]) =>
    Object.entries(folders).flatMap(([folder, { holds, imports, packages = [], debt = [] }]) => {
      const path = `${name}/${folder}/`.replace("/./", "/");
      const may = [...imports, ...packages].join(", ") || "nothing";
      const still = debt.length === 0 ? "" : `; still ${debt.join(", ")}`;
      return [`${path.padEnd(24)} ${holds}`, `${" ".repeat(25)}imports ${may}${still}`];
    }),
  );
  return ["```", ...lines, "```"].join("\n");
}

/**
 * ARCHITECTURE.md with the table of today.
 * @returns {{ now: string, written: string }}
 */
export function documentWithTable() {
  const now = readFileSync(document, "utf8");
  const [before, rest] = now.split(begin);
  const after = rest?.split(end)[1];
  if (after === undefined) throw new Error(`ARCHITECTURE.md has no place for the table: ${begin} … ${end}`);
  return { now, written: `${before}${begin}\n\n${layersTable()}\n\n${end}${after}` };
}

/** @param {string} name @returns {string[]} */
function listSources(name) {
  const source = join(root, "packages", name, "src");
  if (!existsSync(source)) return [];
  return readdirSync(source, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith(".test.ts"))
    .map((entry) => relative(source, join(entry.parentPath, entry.name)));
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url))
  writeFileSync(document, documentWithTable().written);
