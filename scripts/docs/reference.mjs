// Pages of the reference, as Markdown: written from the command table, the JSON Schemas, the declarations of the
// packages and the manifest of the elements.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { readExports } from "./declarations.mjs";
import { slugOf } from "./markdown.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const read = (/** @type {string} */ path) => readFileSync(join(root, path), "utf8");
/** A text in a cell of a table. @param {string} text */
const cell = (text) => text.replaceAll("|", "\\|").replaceAll(/\s*\n\s*/g, " ");

/** The commands with their options and examples. @param {import("./pages.mjs").Language} language */
export async function writeCommands(language) {
  const from = (/** @type {string} */ path) =>
    import(new URL(`../../packages/cli/dist/${path}.js`, import.meta.url).href);
  const [{ commands, groups }, { optionsOf }, { options, toOptionName }, { words }] = await Promise.all([
    from("commands/commands"),
    from("commands/command"),
    from("commands/options"),
    from("words/words"),
  ]);
  const { help } = words[language];
  const titles = { fi: "Komennot", sv: "Kommandon", en: "Commands" };
  const signature = (/** @type {string} */ name) =>
    `${toOptionName(name)}${"placeholder" in options[name] ? ` ${options[name].placeholder}` : ""}`;
  const lines = [`# ${titles[language]}`, "", help.title, "", "```sh", help.program, "```", ""];
  lines.push(...help.notes.map((/** @type {string} */ note) => `- ${note}`), "");
  for (const [group, members] of Object.entries(groups)) {
    lines.push(`## ${help.headings[group]}`, "");
    for (const name of Object.keys(/** @type {object} */ (members))) {
      const command = commands[name];
      const usage = [
        "polku",
        name,
        ...command.args,
        ...(command.needs ?? []).map(signature),
        help.anyOptions,
      ];
      lines.push(
        `### polku ${name}`,
        "",
        ...command.help[language].flatMap((/** @type {string} */ one) => [one, ""]),
      );
      lines.push("```text", usage.join(" "), "```", "");
      if (command.examples.length > 0)
        lines.push(
          "```sh",
          ...command.examples.map((/** @type {string} */ one) => `polku ${name} ${one}`),
          "```",
          "",
        );
      lines.push(`| ${help.headings.options} | |`, "| --- | --- |");
      for (const option of optionsOf(command))
        lines.push(`| \`${cell(signature(option))}\` | ${cell(help.options[option])} |`);
      lines.push("");
    }
  }
  return lines.join("\n");
}

/** What becomes of fields that a file has besides those of its format. @param {string} name */
function ownFields(name) {
  if (name.includes("answer")) return "";
  return name.includes("question")
    ? "Fields that begin with `x-` are your own: a file that holds the question keeps them, an answer does not."
    : "Fields that begin with `x-` are your own: they are kept.";
}

/** The fields of a JSON Schema, a table for each definition. @param {string} name of the schema's file */
export function writeSchema(name) {
  const schema = JSON.parse(read(`packages/core/src/schema/${name}.schema.json`));
  const lines = [
    `# ${schema.title}`,
    "",
    schema.description,
    "",
    `The JSON Schema itself: [${name}.schema.json](/packages/core/src/schema/${name}.schema.json). ${ownFields(name)}`,
    "",
  ];
  if (schema.properties) lines.push("## The file", "", ...fieldsOf(schema));
  else lines.push(`One of ${typeOf(schema)}.`, "");
  for (const [title, definition] of Object.entries(schema.definitions)) {
    lines.push(`## ${title}`, "", definition.description ?? "", "");
    if (definition.properties) lines.push(...fieldsOf(definition));
    else
      lines.push(
        `*Is:* ${typeOf(definition)}${definition.pattern ? `, as in \`${definition.pattern}\`` : ""}`,
        "",
      );
  }
  return lines.join("\n");
}

/** @param {any} schema */
function fieldsOf({ properties, required = [] }) {
  const rows = Object.entries(properties).map(
    ([name, field]) =>
      `| \`${name}\` | ${cell(typeOf(field))} | ${required.includes(name) ? "required" : ""} | ${cell(field.description ?? "")} |`,
  );
  return ["| Field | Holds | | |", "| --- | --- | --- | --- |", ...rows, ""];
}

/** What a field holds, in words, with links to definitions. @param {any} field @returns {string} */
function typeOf(field) {
  if (field.$ref) {
    const name = field.$ref.split("/").at(-1);
    return `[${name}](#${slugOf(name)})`;
  }
  if (field.const !== undefined) return `\`${JSON.stringify(field.const)}\``;
  if (field.enum)
    return field.enum.map((/** @type {unknown} */ one) => `\`${JSON.stringify(one)}\``).join(", ");
  const some = field.allOf ?? field.anyOf ?? field.oneOf;
  if (some) return some.map(typeOf).join(" or ");
  if (Array.isArray(field.items)) return `list: ${field.items.map(typeOf).join(", ")}`;
  if (field.type === "array") return `list of ${typeOf(field.items ?? {})}`;
  if (field.type === "object" && field.additionalProperties?.type)
    return `object of ${typeOf(field.additionalProperties)}`;
  const limits = [
    field.minimum !== undefined && `from ${field.minimum}`,
    field.maximum !== undefined && field.maximum < Number.MAX_SAFE_INTEGER && `to ${field.maximum}`,
  ].filter((one) => one !== false);
  return [[].concat(field.type ?? "anything").join(" or "), ...limits].join(" ");
}

/**
 * A package: its README, the attributes and events of its elements, and what its entry points export. A package with many
 * entry points has a page for each of them.
 * @param {string} name
 * @returns {{ source: string, inner: { name: string, title: string, source: string }[] }}
 */
export function writePackage(name) {
  const folder = `packages/${name}`;
  const { exports: doors = {}, description } = JSON.parse(read(`${folder}/package.json`));
  const readme = existsSync(join(root, folder, "README.md"))
    ? read(`${folder}/README.md`).replace(/\nMIT licence\.\n$/, "\n")
    : `# @polku/${name}\n\n${description}.\n`;
  const entries = Object.entries(doors).flatMap(([path, target]) => {
    const types = target.types;
    if (types === undefined || !existsSync(join(root, folder, types.split("*")[0]))) return [];
    if (!path.includes("*")) return [{ path, file: join(root, folder, types) }];
    const [before = "", after = ""] = types.split("*");
    return readdirSync(join(root, folder, before))
      .filter((file) => file.endsWith(after))
      .map((file) => ({
        path: path.replace("*", file.slice(0, -after.length)),
        file: join(root, folder, before, file),
      }));
  });
  const subpaths = entries.filter(({ path }) => path !== ".");
  const isLarge = subpaths.length > 3;
  const inner = isLarge
    ? subpaths.map(({ path, file }) => ({
        name: `${name}-${path.slice(2)}`,
        title: `@polku/${name}${path.slice(1)}`,
        source: `# @polku/${name}${path.slice(1)}\n\n${exportsOf(file, 2)}`,
      }))
    : [];
  const parts = [readme, elementsOf(folder)];
  for (const { path, file } of entries) {
    const title = `@polku/${name}${path.slice(1)}`;
    if (!isLarge) parts.push(`## Exports of ${title}\n\n${exportsOf(file, 3)}`);
    else if (path === ".") parts.push(`## Exports of ${title}\n\n${indexOf(file, name, subpaths)}`);
  }
  if (isLarge)
    parts.push(
      "## Entry points\n",
      inner.map((one) => `- [${one.title}](/en/reference/${one.name}.html)`).join("\n"),
    );
  return { source: parts.join("\n"), inner };
}

/**
 * Each export under a heading of its own.
 * @param {string} file
 * @param {number} depth of the headings
 */
function exportsOf(file, depth) {
  const all = [...readExports(file).values()].toSorted((a, b) => a.name.localeCompare(b.name, "en"));
  const title = (/** @type {string} */ text, /** @type {number} */ more) =>
    `${"#".repeat(depth + more)} ${text}`;
  const groups = [
    [
      "Functions and values",
      all.filter(({ kind }) => kind === "function" || kind === "class" || kind === "constant"),
    ],
    ["Types", all.filter(({ kind }) => kind === "type" || kind === "interface")],
  ];
  return groups
    .flatMap(([group, members]) =>
      /** @type {any[]} */ (members).length === 0
        ? []
        : [
            title(/** @type {string} */ (group), 0),
            .../** @type {import("./declarations.mjs").Declaration[]} */ (members).map(
              ({ name, signature, comment }) =>
                `${title(name, 1)}\n\n\`\`\`ts\n${signature}\n\`\`\`\n\n${comment}\n`,
            ),
          ],
    )
    .join("\n\n");
}

/**
 * What the root exports, with links to where each is described.
 * @param {string} file
 * @param {string} name
 * @param {{ path: string, file: string }[]} subpaths
 */
function indexOf(file, name, subpaths) {
  const homes = subpaths.map(({ path, file: one }) => ({ path, names: readExports(one) }));
  const rows = [...readExports(file).values()]
    .toSorted((a, b) => a.name.localeCompare(b.name, "en"))
    .map((one) => {
      const home = homes.find(({ names }) => names.has(one.name));
      const label = `\`${one.name}\``;
      const link = home
        ? `[${label}](/en/reference/${name}-${home.path.slice(2)}.html#${slugOf(one.name)})`
        : label;
      const [first = ""] = one.comment.split("\n\n");
      return `| ${link} | ${one.kind} | ${cell(first)} |`;
    });
  return ["| Name | Kind | What it is |", "| --- | --- | --- |", ...rows, ""].join("\n");
}

/** The elements of a package by its manifest, where it has one. @param {string} folder */
function elementsOf(folder) {
  const { customElements } = JSON.parse(read(`${folder}/package.json`));
  const path = [customElements, "dist/element/custom-elements.json"].find(
    (one) => one !== undefined && existsSync(join(root, folder, one)),
  );
  if (path === undefined) return "";
  const { modules } = JSON.parse(read(join(folder, path)));
  const declarations = modules.flatMap((/** @type {any} */ one) => one.declarations ?? []);
  const parts = declarations
    .filter((/** @type {any} */ one) => one.tagName)
    .map((/** @type {any} */ one) =>
      [
        `## \\<${one.tagName}>`,
        one.description ?? "",
        ...tableOf("Attributes", one.attributes, ["name", "type", "default", "description"]),
        ...tableOf(
          "Properties",
          one.members?.filter((/** @type {any} */ member) => member.kind === "field"),
          ["name", "type", "default", "description"],
        ),
        ...tableOf("Events", one.events, ["name", "type", "description"]),
        ...tableOf("Slots", one.slots, ["name", "description"]),
        ...tableOf("Parts", one.cssParts, ["name", "description"]),
        ...tableOf("Custom properties", one.cssProperties, ["name", "default", "description"]),
      ].join("\n\n"),
    );
  return parts.join("\n\n");
}

/**
 * @param {string} title
 * @param {any[] | undefined} rows
 * @param {string[]} columns
 */
function tableOf(title, rows, columns) {
  if (!rows?.length) return [];
  const isCode = (/** @type {string} */ column) => column !== "description";
  const value = (/** @type {any} */ row, /** @type {string} */ column) => {
    const raw = column === "type" ? row.type?.text : row[column];
    if (raw === undefined || raw === "") return column === "name" ? "(none)" : "";
    return isCode(column) ? `\`${cell(String(raw))}\`` : cell(String(raw));
  };
  const heads = columns.map((one) => one[0]?.toUpperCase() + one.slice(1));
  return [
    `### ${title}`,
    [
      `| ${heads.join(" | ")} |`,
      `| ${columns.map(() => "---").join(" | ")} |`,
      ...rows.map((row) => `| ${columns.map((column) => value(row, column)).join(" | ")} |`),
    ].join("\n"),
  ];
}
