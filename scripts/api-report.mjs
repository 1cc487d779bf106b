// Writes what each entry of each published package offers, types included, into api/: what others build on. A test fails
// where that is out of date, so nothing changes unnoticed; the change of the report belongs to the commit and the changelog.
//   npm run api
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseSync, Visitor } from "vite";
import { listPackages, root } from "./packages.mjs";

const folder = join(root, "api");

/**
 * A name in a file: declared there, or imported from another. `from` is a path of a file, or another package.
 * @typedef {{ text: string, uses: Set<string>, isType: boolean }} Declared
 * @typedef {{ from: string, name: string, isType?: boolean }} Imported
 * @typedef {{ declared: Map<string, Declared[]>, imported: Map<string, Imported>, exported: Map<string, Imported>, stars: { from: string, isType: boolean }[] }} File
 */

/** @type {Map<string, File>} */
const files = new Map();

/** The declarations, imports and exports of a declaration file. @param {string} path @returns {File} */
function readFile(path) {
  const known = files.get(path);
  if (known) return known;
  const text = readFileSync(path, "utf8");
  const { program, comments } = parseSync(path, text);
  /** @type {File} */
  const file = { declared: new Map(), imported: new Map(), exported: new Map(), stars: [] };
  files.set(path, file);
  const target = (/** @type {string} */ specifier) =>
    specifier.startsWith(".") ? resolve(dirname(path), specifier.replace(/\.js$/, ".d.ts")) : specifier;

  /** A part of the text without comments, in one manner of white space. */
  const plain = ({ start, end }) => {
    let kept = "";
    let at = start;
    for (const comment of comments)
      if (comment.start >= start && comment.end <= end) {
        kept += text.slice(at, comment.start);
        at = comment.end;
      }
    return (kept + text.slice(at, end))
      .replace(/^(export )?(declare )?/, "")
      .split("\n")
      .map((line) => line.trimEnd())
      .filter((line) => line !== "")
      .join("\n");
  };
  const declare = (name, node, whole) => {
    const uses = new Set();
    new Visitor({
      Identifier: ({ name: used }) => void uses.add(used),
      TSImportType: ({ source }) => void uses.add(`import(${source?.value ?? ""})`),
    }).visit({ ...program, body: [whole] });
    const isType = node.type === "TSInterfaceDeclaration" || node.type === "TSTypeAliasDeclaration";
    const list = file.declared.get(name) ?? [];
    list.push({ text: plain(whole), uses, isType });
    file.declared.set(name, list);
  };
  for (const node of program.body) {
    if (node.type === "ImportDeclaration") {
      for (const { local, imported } of node.specifiers)
        file.imported.set(local.name, { from: target(node.source.value), name: imported?.name ?? "*" });
    } else if (node.type === "ExportAllDeclaration") {
      if (node.exported)
        file.exported.set(node.exported.name, { from: target(node.source.value), name: "*" });
      else file.stars.push({ from: target(node.source.value), isType: node.exportKind === "type" });
    } else if (node.type === "ExportNamedDeclaration" || !("source" in node)) {
      for (const { local, exported, exportKind } of node.specifiers ?? [])
        file.exported.set(exported.name, {
          from: node.source ? target(node.source.value) : path,
          name: local.name,
          isType: node.exportKind === "type" || exportKind === "type",
        });
      const declaration = node.type === "ExportNamedDeclaration" ? node.declaration : node;
      if (!declaration) continue;
      const names =
        declaration.declarations?.map(({ id }) => id.name) ?? (declaration.id ? [declaration.id.name] : []);
      for (const name of names) {
        declare(name, declaration, node);
        if (node.type === "ExportNamedDeclaration") file.exported.set(name, { from: path, name });
      }
    }
  }
  return file;
}

/** Every name that a file exports, and where it is from. @param {string} path @returns {Map<string, Imported>} */
function exportsOf(path) {
  const { exported, stars, imported } = readFile(path);
  const found = new Map();
  for (const { from, isType } of stars) {
    if (!existsSync(from)) found.set("*", { from, name: "*", isType });
    else
      for (const [name, where] of exportsOf(from))
        if (name !== "default") found.set(name, isType ? { ...where, isType } : where);
  }
  for (const [name, where] of exported) {
    const own = where.from === path ? imported.get(where.name) : undefined;
    found.set(name, own ? { ...own, isType: where.isType } : where);
  }
  return found;
}

/** Where a name is declared in the end; undefined where another package has it. @param {Imported} where */
function resolveName({ from, name }) {
  if (!existsSync(from)) return undefined;
  if (readFile(from).declared.has(name)) return { path: from, name };
  const next = exportsOf(from).get(name);
  return next && (next.from !== from || next.name !== name) ? resolveName(next) : undefined;
}

/**
 * What a package offers: the names that each entry exports, then each declaration once, those that they speak of too.
 * @param {readonly { name: string, types: string }[]} entries
 */
export function reportOf(entries) {
  /** Where each is, with its declarations. @type {Map<string, { name: string, declared: Declared[] }>} */
  const needed = new Map();
  const need = (/** @type {Imported} */ where) => {
    const found = resolveName(where);
    if (!found) return undefined;
    const key = `${found.path}#${found.name}`;
    if (needed.has(key)) return needed.get(key);
    const { declared, imported } = readFile(found.path);
    const declarations = declared.get(found.name) ?? [];
    needed.set(key, { name: found.name, declared: declarations });
    for (const { uses } of declarations)
      for (const used of uses) {
        const other = imported.get(used);
        if (other) need(other);
        else if (used !== found.name && declared.has(used)) need({ from: found.path, name: used });
      }
    return needed.get(key);
  };
  const lists = entries.map(({ name, types }) => {
    const lines = [...exportsOf(types)].toSorted(byName).map(([exported, where]) => {
      const found = need(where);
      const isType = where.isType || found?.declared.every((one) => one.isType);
      if (!found) return `${isType ? "type " : ""}${exported} of ${where.from}`;
      return `${isType ? "type " : ""}${exported}${found.name === exported ? "" : ` (${found.name})`}`;
    });
    return `${name}\n${lines.map((line) => `  ${line}\n`).join("")}`;
  });
  const declarations = [...needed.values()].map(({ declared }) =>
    declared.map(({ text }) => text).join("\n"),
  );
  return `${lists.join("\n")}\n${declarations.toSorted().join("\n\n")}\n`;
}

const byName = ([a], [b]) => (a < b ? -1 : 1);

/** The entries of a package that have types: by the names under which they are imported. */
export function entriesOf({ path, manifest: { name, exports = {} } }) {
  return Object.entries(exports).flatMap(([key, entry]) => {
    const { types, default: script = "" } = typeof entry === "string" ? {} : entry;
    if (types === undefined) return [];
    const stars = key.includes("*") ? starsOf(join(path, types)) : [""];
    return stars.map((star) => ({
      name: name + key.slice(1).replace("*", star),
      types: join(path, types.replace("*", star)),
      script: join(path, script.replace("*", star)),
    }));
  });
}

/** What the star of a pattern stands for, in the names of files. */
function starsOf(pattern) {
  const [before = "", after = ""] = pattern.split("*");
  const names = readdirSync(before).filter((file) => file.endsWith(after));
  return names.map((file) => file.slice(0, -after.length)).toSorted();
}

/** Every report by the name of its file. @returns {Promise<Record<string, string>>} */
export async function listReports() {
  const reports = listPackages().flatMap((one) => {
    const entries = entriesOf(one);
    return entries.length === 0 ? [] : [[`${one.folder}.txt`, reportOf(entries)]];
  });
  const elements = listPackages().flatMap(({ folder, path, manifest: { customElements } }) =>
    customElements ? [[`${folder}.elements.json`, elementsIn(join(path, customElements))]] : [],
  );
  return { ...Object.fromEntries([...reports, ...elements]), "polku-command.txt": await reportOfCommand() };
}

/** The elements of a package with their attributes, properties and events, without what is said of them. */
function elementsIn(file) {
  const manifest = JSON.parse(readFileSync(file, "utf8"));
  return `${JSON.stringify(manifest, (key, value) => (key === "description" ? undefined : value), 2)}\n`;
}

/** The commands of `polku`, what they take, and their options. */
async function reportOfCommand() {
  const load = (file) => import(pathToFileURL(join(root, "packages/cli/dist", file)).href);
  const { commands } = await load("commands/commands.js");
  const { optionsOf } = await load("commands/command.js");
  const { toOptionName } = await load("commands/options.js");
  const lines = Object.entries(commands).map(([name, spec]) =>
    ["polku", name, ...spec.args, ...optionsOf(spec).map(toOptionName).toSorted()].join(" "),
  );
  return `${lines.toSorted().join("\n")}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const [file, text] of Object.entries(await listReports())) writeFileSync(join(folder, file), text);
}
