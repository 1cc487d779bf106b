// What an entry point of a package exports, read from the declarations that TypeScript emits beside its scripts.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseSync } from "vite";

/**
 * @typedef {object} Declaration
 * @property {string} name
 * @property {string} kind function, class, interface, type or constant
 * @property {string} signature
 * @property {string} comment the text of its docstring
 */

/** @type {Map<string, ReturnType<typeof parse>>} */
const parsed = new Map();

/** @param {string} file */
function parse(file) {
  const text = readFileSync(file, "utf8");
  const { program, comments, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  return { text, body: /** @type {any[]} */ (program.body), comments };
}

/**
 * Every export of a declaration file, by name; what other files export is followed.
 * @param {string} file
 * @returns {Map<string, Declaration>}
 */
export function readExports(file) {
  const { body } = parsed.get(file) ?? remember(file);
  /** @type {Map<string, Declaration>} */
  const found = new Map();
  for (const node of body) {
    const from = node.source && resolveModule(file, node.source.value);
    if (node.type === "ExportAllDeclaration" && from)
      for (const [name, declaration] of readExports(from)) found.set(name, declaration);
    if (node.type !== "ExportNamedDeclaration") continue;
    if (node.declaration) {
      for (const { name } of namesOf(node.declaration)) found.set(name, declarationOf(file, name));
      continue;
    }
    for (const { local, exported } of node.specifiers) {
      const declaration = from ? readExports(from).get(local.name) : findHere(file, local.name);
      if (declaration) found.set(exported.name, { ...declaration, name: exported.name });
    }
  }
  return found;
}

/** @param {string} file */
function remember(file) {
  const read = parse(file);
  parsed.set(file, read);
  return read;
}

/**
 * Where a module is whose declarations are of this project; other packages are not followed.
 * @param {string} file
 * @param {string} specifier
 */
function resolveModule(file, specifier) {
  if (!specifier.startsWith(".")) return undefined;
  const path = join(dirname(file), specifier.replace(/\.js$/, ".d.ts"));
  return existsSync(path) ? path : undefined;
}

/** @param {any} declaration @returns {{ name: string, node: any }[]} */
function namesOf(declaration) {
  if (declaration.type === "VariableDeclaration")
    return declaration.declarations.map((/** @type {any} */ one) => ({ name: one.id.name, node: one }));
  return declaration.id?.name ? [{ name: declaration.id.name, node: declaration }] : [];
}

/** What a file declares or imports under a name. @param {string} file @param {string} name */
function findHere(file, name) {
  const { body } = parsed.get(file) ?? remember(file);
  for (const node of body) {
    if (node.type !== "ImportDeclaration") continue;
    const specifier = node.specifiers.find((/** @type {any} */ one) => one.local.name === name);
    const from = specifier && resolveModule(file, node.source.value);
    if (from) return readExports(from).get(specifier.imported?.name ?? "default");
  }
  return body.some((node) => namesOf(node.declaration ?? node).some((one) => one.name === name))
    ? declarationOf(file, name)
    : undefined;
}

const kinds = /** @type {Record<string, string>} */ ({
  TSDeclareFunction: "function",
  FunctionDeclaration: "function",
  ClassDeclaration: "class",
  TSInterfaceDeclaration: "interface",
  TSTypeAliasDeclaration: "type",
  VariableDeclaration: "constant",
});

/**
 * All declarations of a name in a file, overloads together.
 * @param {string} file
 * @param {string} name
 * @returns {Declaration}
 */
function declarationOf(file, name) {
  const { text, body, comments } = parsed.get(file) ?? remember(file);
  const nodes = body.filter((node) => namesOf(node.declaration ?? node).some((one) => one.name === name));
  let comment = "";
  const signatures = nodes.map((node) => {
    const before = comments.find(
      (one) =>
        one.end <= node.start && text.slice(one.end, node.start).trim() === "" && one.value.startsWith("*"),
    );
    if (before && comment === "") comment = toText(before.value);
    return text
      .slice(node.start, node.end)
      .replace(/^export (?:declare )?/, "")
      .replace(/^declare /, "");
  });
  const first = nodes[0]?.declaration ?? nodes[0];
  return { name, kind: kinds[first?.type] ?? "", signature: signatures.join("\n"), comment };
}

/** The text of a documentation comment, as Markdown. @param {string} comment */
function toText(comment) {
  return comment
    .slice(1)
    .split("\n")
    .map((line) => line.replace(/^\s*\* ?/, ""))
    .join("\n")
    .replaceAll(/\{@link (\S+?)\}/g, "`$1`")
    .replaceAll(/^@example\n/gm, "")
    .replaceAll(/^@(throws|returns|deprecated|defaultValue) ?/gm, "*$1:* ")
    .replaceAll(/^@param (\w+)/gm, "- `$1`")
    .trim();
}
