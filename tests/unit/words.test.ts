import { languages, type Language } from "@polku/core";
import { overviewWords } from "@polku/core/overviews";
import { changeTexts, texts } from "@polku/core/text";
import { describe, expect, test } from "vitest";
import { legendWords } from "@polku/map";
import { documentWords } from "../../packages/documents/src/words/words.js";
import { words as cliWords } from "../../packages/cli/src/words/words.js";

/** The words of one part in each language. */
type Table = Readonly<Record<Language, object>>;
type Say = (...facts: readonly unknown[]) => unknown;

const modules = import.meta.glob<Record<string, Table>>("../../packages/viewer/src/**/words.ts", {
  eager: true,
});
const questions = import.meta.glob<Record<string, Table>>("../../packages/core/src/questions/**/words.ts", {
  eager: true,
});
const sources = import.meta.glob<string>(
  ["../../packages/viewer/src/**/*.ts", "!**/*.test.ts", "!**/words/{words,fi,sv,en}.ts"],
  { eager: true, query: "?raw", import: "default" },
);

/** The tables of the viewer, by the folder of the feature that they belong to. */
const viewer = Object.entries(modules).flatMap(([file, module]) =>
  Object.entries(module).map(
    ([name, table]) => [file.replace(/(?:\/[^/]*)?\/words\.ts$/, ""), table, name] as const,
  ),
);
const tables: readonly (readonly [string, Table])[] = [
  ...viewer.map(([folder, table]) => [folder.replace(/.*\/src\//, "viewer/"), table] as const),
  ["core/text", texts],
  ["core/changes", changeTexts],
  ["core/overviews", overviewWords],
  ["cli", cliWords],
  ["map", legendWords],
  ["documents", documentWords],
  ...Object.entries(questions).flatMap(([file, module]) =>
    Object.values(module)
      .filter((table) => "en" in table)
      .map((table) => [file.replace(/.*\/src\/(.*)\/words\.ts$/, "core/$1"), table] as const),
  ),
];

/** Every word of a table by its path, such as `header.open`; what is no text is a function. */
function leavesOf(words: unknown, path = ""): [path: string, word: string | Say][] {
  if (typeof words === "string" || typeof words === "function") return [[path, words as string | Say]];
  if (typeof words !== "object" || words === null) return [];
  return Object.entries(words).flatMap(([key, word]) => leavesOf(word, path === "" ? key : `${path}.${key}`));
}

/** The word at a path. */
function wordAt(words: unknown, path: string): string | Say | undefined {
  return new Map(leavesOf(words)).get(path);
}

/** Words that are the same as another on purpose. */
const allowed = new Set([
  "link.joint.in",
  "questions.sentences.why-not",
  "files.reasons.ENOTDIR",
  "files.reasons.EPERM",
]);

/** A fact that can be told apart in what is said: a number, since some words are chosen by it; so are its fields. */
const factOf = (number: number) =>
  new Proxy(Object(number) as object, {
    get(target, key) {
      const own: unknown = Reflect.get(target, key);
      if (typeof own === "function") return (own as Say).bind(target);
      return typeof key === "symbol" ? own : String(number);
    },
  });
const facts = [81, 82, 83, 84, 85].map(factOf);

/** What a word says; undefined of one that needs facts of another shape. */
function said(word: string | Say): string | undefined {
  if (typeof word === "string") return word;
  try {
    const text = word(...facts);
    return typeof text === "string" && !/undefined|\[object/.test(text) ? text : undefined;
  } catch {
    return undefined;
  }
}

test("there are words to look at", () => {
  expect(tables.length).toBeGreaterThan(10);
  expect(Object.keys(sources).length).toBeGreaterThan(100);
});

describe.each(tables)("the words of %s", (_, table) => {
  test("every language has the same keys, and says the same facts", () => {
    const shape = (language: Language) =>
      leavesOf(table[language]).map(([path, word]) => {
        const text = said(word);
        return `${path}: ${typeof word === "string" ? "" : [...new Set(text?.match(/\b8[1-5]\b/g))].toSorted().join()}`;
      });
    for (const language of languages) expect(shape(language)).toEqual(shape("en"));
  });

  test("a text stands once, unless groups of one shape share it", () => {
    const paths = new Map<string, string[]>();
    for (const [path, word] of leavesOf(table.en)) {
      const text = languages.map((language) => said(wordAt(table[language], path) ?? word)).join(" | ");
      const isOwn = said(word) !== undefined && !/\.\d+$/.test(path);
      if (isOwn) paths.set(text, [...(paths.get(text) ?? []), path]);
    }
    const twice = [...paths.values()].filter(
      (all) => new Set(all.map((path) => path.split(".").at(-1))).size > 1,
    );
    expect(twice.filter((all) => !all.some((path) => allowed.has(path)))).toEqual([]);
  });

  test.each(languages)(
    "in %s nothing is empty, quotation marks are typographic, spaces single",
    (language) => {
      const bad = leavesOf(table[language]).flatMap(([path, word]) => {
        // What stands in braces is JSON.
        const text = said(word)?.replaceAll(/\{ "[^}]*\}/g, "{}");
        return text === undefined || (text !== "" && !/["']|\.\.\.| {2}|^ | $| [,.;:?!]/.test(text))
          ? []
          : [`${path}: ${text}`];
      });
      expect(bad).toEqual([]);
    },
  );
});

test.each(viewer)("no word of %s is unused", (folder, { en }, name) => {
  const code = Object.entries(sources).map(([file, source]) => ({
    isOwn: file.startsWith(`${folder}/`) || source.includes(name),
    source: source.replaceAll(/\/\/.*|\/\*[^]*?\*\//g, ""),
  }));
  const has = (pattern: string) => code.some(({ source }) => new RegExp(pattern).test(source));
  const unused = leavesOf(en).filter(([path]) => {
    const groups = path.split(".");
    const key = groups.pop() ?? "";
    const group = groups.at(-1);
    // A list of texts is used as a whole; some words are chosen by a variable.
    if (/^\d+$/.test(key)) return false;
    if (groups.length > 0 && has(`\\b(?:${groups.join("|")})\\b[\\])]?[^;\\n]{0,40}\\[[a-z]`)) return false;
    const isHandedOn = group === undefined || has(`\\.${group}\\s*[,;)}]`);
    const used = new RegExp(`[.{,?"\\s]${key}\\b`);
    return !code.some(
      ({ isOwn, source }) =>
        used.test(source) &&
        ((isOwn && isHandedOn) || (group !== undefined && new RegExp(`\\b${group}\\b`).test(source))),
    );
  });
  expect(unused.map(([path]) => path)).toEqual([]);
});
