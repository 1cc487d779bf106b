// The licences of what the published packages need and of what is bundled in them.
//   npm run licences   writes THIRD-PARTY.md; the release has the texts too
import { existsSync, readdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { listPackages, readManifest, root } from "./packages.mjs";

/** Licences that ask for no more than their text and the names in it. */
export const allowed = new Set([
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BlueOak-1.0.0",
  "CC0-1.0",
  "ISC",
  "MIT",
  "Unlicense",
]);

/**
 * A package of others, the licence that it names, and which of ours need it. `text` is undefined where it has no file.
 * @typedef {{ name: string, version: string, licence: string, text: string | undefined, folder: string, usedBy: string[] }} ThirdParty
 */

/** Every package of others that ours install or hold, by name and version. @returns {ThirdParty[]} */
export function listThirdParty() {
  /** @type {Map<string, ThirdParty>} */
  const found = new Map();
  for (const { folder, path, manifest } of listPackages()) {
    const seen = new Set();
    const visit = (/** @type {string} */ from, /** @type {string} */ name) => {
      const place = findPackage(from, name);
      if (place === undefined || seen.has(place)) return;
      seen.add(place);
      const { version, license, dependencies, optionalDependencies } = readManifest(place);
      const known = found.get(`${name} ${version}`) ?? {
        name,
        version,
        licence: typeof license === "string" ? license : "none named",
        text: textIn(place),
        folder: place,
        usedBy: [],
      };
      found.set(`${name} ${version}`, known);
      known.usedBy.push(folder);
      for (const inner of Object.keys({ ...dependencies, ...optionalDependencies })) visit(place, inner);
    };
    for (const [from, name] of needsOf(path, manifest)) visit(from, name);
  }
  return [...found.values()].toSorted((a, b) =>
    `${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1,
  );
}

/**
 * What a package installs, and what is bundled in it: that is what it needs while it is built, tools and types apart, and
 * what those of ours need that are bundled too. Each with the folder where it is looked for.
 */
function needsOf(path, { dependencies = {}, devDependencies = {}, peerDependencies = {} }) {
  const bundled = Object.keys(devDependencies).filter(
    (name) => !name.startsWith("@types/") && !(name in peerDependencies),
  );
  return [...Object.keys(dependencies), ...bundled].flatMap((name) => {
    if (!name.startsWith("@polku/")) return [[path, name]];
    const own = findPackage(path, name);
    // What is installed beside it is listed by itself.
    return own === undefined || !bundled.includes(name) ? [] : needsOf(own, readManifest(own));
  });
}

/** The folder of a package as Node finds it from a file in another one's folder. */
function findPackage(from, name) {
  for (let folder = realpathSync(from); folder !== dirname(folder); folder = dirname(folder)) {
    const place = join(folder, "node_modules", name);
    if (existsSync(join(place, "package.json"))) return realpathSync(place);
  }
  return undefined;
}

function textIn(folder) {
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)(\.|-|$)/i.test(name));
  return file === undefined ? undefined : readFileSync(join(folder, file), "utf8");
}

/** Whether a licence is one of those allowed; of `A OR B` one is enough, of `A AND B` both have to be. */
export function isAllowed(licence) {
  const plain = licence.replace(/^\((.*)\)$/, "$1");
  if (plain.includes(" OR ")) return plain.split(" OR ").some(isAllowed);
  return plain.split(" AND ").every((one) => allowed.has(one));
}

/** THIRD-PARTY.md. @param {readonly ThirdParty[]} all */
export function thirdPartyList(all) {
  const lines = all.map(
    ({ name, version, licence, usedBy }) =>
      `- ${name} ${version}: ${licence} (${usedBy.toSorted().join(", ")})`,
  );
  return `# What Polku is built on

The packages of others that the published packages install, or hold, with their licences and the packages of ours that
need them. Written by \`npm run licences\`; a test fails where it is out of date, or where a licence is none of those
allowed. A release has the texts.

${lines.join("\n")}
`;
}

/** The texts of all licences, each once with the packages that it is of. @param {readonly ThirdParty[]} all */
export function licenceTexts(all) {
  /** @type {Map<string, string[]>} */
  const byText = new Map();
  for (const { name, version, licence, text = `It names its licence: ${licence}.` } of all) {
    const names = byText.get(text.trim()) ?? [];
    names.push(`${name} ${version}`);
    byText.set(text.trim(), names);
  }
  return [...byText]
    .map(([text, names]) => `${names.join("\n")}\n\n${text}\n`)
    .join(`\n${"=".repeat(78)}\n\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(join(root, "THIRD-PARTY.md"), thirdPartyList(listThirdParty()));
