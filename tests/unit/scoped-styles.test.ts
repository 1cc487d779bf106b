import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { expect, test } from "vitest";

const source = resolve(import.meta.dirname, "../../packages/viewer/src");
const files = readdirSync(source, { recursive: true, encoding: "utf8" });
const read = (test: (file: string) => boolean) =>
  Object.fromEntries(files.filter(test).map((file) => [file, readFileSync(join(source, file), "utf8")]));
const sheets = read((file) => file.endsWith(".css"));
const sources = read((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"));

/** What all elements rest on, and the pages around the explorer. */
const shared = new Set(["tokens", "base", "blocks", "lists", "signs"].map((name) => `ui/${name}.css`));
const ofPages = new Set(["app/page.css", "element/frame.css"]);
/** Folders whose classes have the shadow root. */
const withHost = new Set(["app", "element"]);

/** The selectors of a style sheet's outermost rules, those in `@media` and the like too. */
function outerSelectors(text: string): string[] {
  const found: string[] = [];
  let rest = text.replaceAll(/\/\*[^]*?\*\//g, "");
  while (rest.includes("{")) {
    const open = rest.indexOf("{");
    const prelude = rest.slice(0, open).trim();
    let depth = 1;
    let end = open + 1;
    for (; depth > 0; end++) depth += { "{": 1, "}": -1 }[rest[end] ?? "}"] ?? 0;
    const body = rest.slice(open + 1, end - 1);
    if (/^@(media|container|supports|layer)/.test(prelude)) found.push(...outerSelectors(body));
    else if (!prelude.startsWith("@position-try"))
      found.push(...prelude.split(/,(?![^(]*\))/).map((one) => one.trim()));
    rest = rest.slice(end);
  }
  return found;
}

/** The classes that templates give, by the folder of the template. */
const classes = Object.entries(sources).flatMap(([path, text]) => {
  const attributes = [...text.matchAll(/class=(?:"([^"]*)"|\$\{([^}]*)\})|\.look=\$\{("[^"]*")\}/g)];
  return attributes.flatMap(([, plain, dynamic, look]) => {
    const literals = [...(dynamic ?? look ?? "").matchAll(/"([^"]*)"/g)].map(([, literal]) => literal);
    const words = [plain, ...literals].join(" ").replaceAll(/\$\{[^}]*\}/g, " ");
    return words.split(/\s+/).map((word) => ({ word, folder: dirname(path) }));
  });
});

function definesElement(folder: string, tag: string): boolean {
  return Object.entries(sources).some(
    ([path, text]) => dirname(path) === folder && text.includes(`customElements.define("${tag}"`),
  );
}

const ofElements = Object.keys(sheets).filter((path) => !ofPages.has(path) && !shared.has(path));

test.each(ofElements)("%s applies only within elements, or templates, of its own folder", (path) => {
  const folder = dirname(path);
  const loose = outerSelectors(sheets[path] ?? "").filter((selector) => {
    if (selector.startsWith(":host")) return !withHost.has(folder);
    const [, tag, block] = /^(?:(polku-[a-z-]+)|\.([a-z-]+))/.exec(selector) ?? [];
    if (tag !== undefined) return !definesElement(folder, tag);
    const givers = classes.filter(({ word }) => word === block).map((one) => one.folder);
    return givers.length === 0 || givers.some((giver) => giver !== folder);
  });
  expect(loose).toEqual([]);
});

test.each(Object.entries(sheets))("%s has no rule for a class that no template gives", (_, text) => {
  const given = new Set(classes.map(({ word }) => word));
  const named = text.replaceAll(/\/\*[^]*?\*\/|"[^"]*"|[\d.]+(?=[a-z%])/g, "").matchAll(/\.([a-z][a-z-]*)/g);
  expect([...named].map(([, name]) => name ?? "").filter((name) => !given.has(name))).toEqual([]);
});

test("finds the rules of a style sheet, however deep", () => {
  expect(
    outerSelectors(
      "/* a {} */ polku-a, .b:is(.c, .d) { e { f: g } } @media print { h { i: j } } @keyframes k { to { l: m } }",
    ),
  ).toEqual(["polku-a", ".b:is(.c, .d)", "h", "@keyframes k"]);
});
