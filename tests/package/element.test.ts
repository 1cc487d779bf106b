import { readdirSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import {
  customProperties,
  events,
  manifest,
  parts,
  properties,
  readOnly,
  slots,
} from "../../packages/viewer/custom-elements.ts";
import { words } from "../../packages/viewer/src/element/properties.ts";
import { budgets } from "../support/budgets.ts";

const viewer = resolve(import.meta.dirname, "../../packages/viewer");
const built = resolve(viewer, "dist/element");
const readme = readFileSync(resolve(viewer, "README.md"), "utf8");
const read = (file: string) => readFileSync(resolve(viewer, file), "utf8");

/** A script and all that it imports before anything runs. */
function closureOf(file: string, found = new Map<string, string>()): Map<string, string> {
  if (found.has(file)) return found;
  const code = readFileSync(file, "utf8");
  found.set(file, code);
  for (const [, other = ""] of code.matchAll(
    /(?:^|[;}\n])(?:import|export)\s*(?:[\w*{}\s,$]+?from)?\s*"(\.[^"]+)"/g,
  ))
    closureOf(resolve(dirname(file), other), found);
  return found;
}

const weigh = (codes: Iterable<string>) => [...codes].reduce((sum, code) => sum + gzipSync(code).length, 0);

test("what a page loads before it has an answer stays light, and so does what each part adds", () => {
  const first = closureOf(resolve(built, "index.js"));
  expect([...first.keys()].some((file) => file.endsWith("first.js"))).toBe(true);
  expect(weigh(first.values())).toBeLessThan(budgets.element.first);
  expect(weigh([read("dist/element/parts/model-worker.js")])).toBeLessThan(budgets.element.reader);
  expect(weigh([read("dist/element/parts/stage-part.js")])).toBeLessThan(budgets.element.stage);
  expect(weigh([read("dist/element/react.js")])).toBeLessThan(budgets.element.react);
});

test("no network is bundled, and nothing but React is left out", () => {
  const files = readdirSync(resolve(built, "parts"));
  const all = [...files.map((file) => `parts/${file}`), "index.js", "element.js", "react.js", "frame.js"]
    .filter((file) => file.endsWith(".js"))
    .map((file) => read(`dist/element/${file}`));
  // The national services are in the page of the explorer.
  expect(all.filter((code) => code.includes("suomi-palvelut"))).toEqual([]);
  const imported = all.flatMap((code) =>
    [...code.matchAll(/(?:^|[;\n])import[^"`;]*?from\s*"([^."][^"]*)"/g)].map(([, name]) => name),
  );
  expect([...new Set(imported)]).toEqual(["react"]);
  expect(all.filter((code) => /modulepreload|new Function|process\.env/.test(code))).toEqual([]);
  expect(files.filter((file) => /-[\w-]{8}\.js$/.test(file) && /\d/.test(file))).toEqual([]);
});

test("the manifest, the README and the elements speak of the same", () => {
  const tokens = read("src/ui/tokens.css");
  const described = JSON.stringify(manifest(tokens));
  expect(JSON.parse(read("dist/element/custom-elements.json"))).toEqual(JSON.parse(described));
  expect(described).toContain('"name":"--polku-paper","default":"#fff; dark: #1a1d22"');
  expect(described).toContain('"name":"--polku-gap-4","default":"1rem"');
  const source = ["element/polku-element", "app/explorer-base"]
    .map((file) => read(`src/${file}.ts`))
    .join("\n");
  for (const { name } of [...properties, ...readOnly])
    expect(source).toMatch(new RegExp(`get ${name}\\(|\\) ${name}:`));
  for (const { name } of properties)
    expect(read("src/element/api.ts")).toMatch(new RegExp(`^ {2}${name}\\?:`, "m"));
  for (const { name } of events) expect(read("src/element/api.ts")).toContain(`"${name}":`);
  const sources = readdirSync(resolve(viewer, "src"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => read(`src/${file}`))
    .join("\n");
  for (const { name } of slots.filter((one) => one.name !== ""))
    expect(sources).toContain(`<slot name="${name}"`);
  for (const { name } of parts) expect(sources).toContain(`part="${name}"`);
  for (const { name } of customProperties)
    expect(tokens).toMatch(new RegExp(`${name.replace("polku-", "")}:`));
  for (const { name } of [...properties, ...readOnly, ...events, ...slots, ...parts, ...customProperties])
    if (name !== "") expect(readme).toContain(`\`${name}\``);
  for (const word of [...words.chrome, ...words.theme, ...words.lang, "map", "text", "matrix", "tables"])
    expect(readme).toContain(`"${word}"`);
});
