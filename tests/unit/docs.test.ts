import { readFileSync, readdirSync } from "node:fs";
import { join, posix, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { compileNetwork, parseModel, textIn } from "@polku/core";
import { understandQuestion } from "@polku/core/plain-words";
import { parseQuestionAddress, readAddressText } from "@polku/core/questions";
import { beforeAll, describe, expect, test } from "vitest";
import { buildDocs, writePages } from "../../scripts/docs/build.mjs";
import { languages } from "../../scripts/docs/pages.mjs";

const root = resolve(import.meta.dirname, "../..");
const out = join(root, "node_modules/.cache/polku/docs");
type Built = Awaited<ReturnType<typeof buildDocs>>;
let built: Built;
beforeAll(async () => {
  built = await buildDocs({ out });
}, 60_000);

/** The texts of the product in each language: what its buttons, headings and lists say. */
async function listTexts(): Promise<Record<string, Set<string>>> {
  const files = ["packages/viewer/src", "packages/core/src", "packages/map/src"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter(
        (file) =>
          /words\/[\w-]+\.ts$|(^|\/)text\.ts$|text\/[\w-]+\.ts$/.test(file) && !file.endsWith(".test.ts"),
      )
      .map((file) => join(root, folder, file)),
  );
  const texts = Object.fromEntries(languages.map((language) => [language, new Set<string>()]));
  const collect = (value: unknown, language: string, seen = new Set<unknown>()): void => {
    if (typeof value === "string") texts[language]?.add(value);
    if (typeof value === "function" && value.length <= 1)
      try {
        // A button with a number, such as "Review (3)": what is before it.
        const text: unknown = value(3);
        if (typeof text === "string") texts[language]?.add(text.replace(/ \(3\)$/, ""));
      } catch {
        // It takes something else.
      }
    if (typeof value !== "object" || value === null || seen.has(value)) return;
    seen.add(value);
    for (const one of Object.values(value)) collect(one, language, seen);
  };
  for (const file of files) {
    const module = (await import(pathToFileURL(file).href)) as Record<string, unknown>;
    for (const exported of Object.values(module))
      for (const language of languages)
        if (typeof exported === "object" && exported !== null && language in exported)
          collect((exported as Record<string, unknown>)[language], language);
        else collect(inLanguage(exported, language), language);
  }
  return texts;
}

/** Tables that have the languages at their leaves, as the sentences of questions do. */
function inLanguage(value: unknown, language: string, seen = new Set<unknown>()): unknown {
  if (typeof value !== "object" || value === null || seen.has(value)) return undefined;
  seen.add(value);
  if (language in value) return (value as Record<string, unknown>)[language];
  return Object.values(value).map((one) => inLanguage(one, language, seen));
}

test("there are pages of all sections in all languages, and a front page for each", () => {
  expect(built.pages.length).toBeGreaterThan(50);
  for (const language of languages) {
    const sections = new Set(
      built.pages.filter((page) => page.language === language).map((page) => page.section),
    );
    expect([...sections]).toEqual(expect.arrayContaining(["", "learn", "explanation", "reference"]));
  }
});

test("a page for planners and facilitators is in every language, with the same headings, pictures and links to the product", () => {
  const shape = (page: Built["pages"][number]) => ({
    depths: page.headings.map(({ depth }) => depth),
    pictures: [...page.source.matchAll(/picture:([\w-]+)/g)].map(([, name]) => name),
    explorer: page.explorer,
  });
  const sections = new Set(["learn", "explanation"]);
  const ofAll = built.pages.filter(
    ({ language, section, file }) =>
      language === "fi" && sections.has(section) && file.startsWith("docs/fi/"),
  );
  expect(ofAll.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["planner", "facilitator", "levels", "links", "not-known"]),
  );
  for (const page of ofAll)
    for (const language of ["sv", "en"]) {
      const sibling = built.pages.find((one) => one.url === page.url.replace("fi/", `${language}/`));
      expect(sibling && shape(sibling), `${page.url} in ${language}`).toEqual(shape(page));
    }
});

test("the headings of a page are in order, below one title", () => {
  const wrong = built.pages.flatMap(({ url, headings }) => {
    const depths = headings.map(({ depth }) => depth);
    const isFine =
      depths[0] === 1 &&
      depths.filter((depth) => depth === 1).length === 1 &&
      depths.every((depth, at) => depth <= (depths[at - 1] ?? 0) + 1);
    return isFine ? [] : [url];
  });
  expect(wrong).toEqual([]);
});

test("every link leads somewhere: pages, places in them, and files", () => {
  const made = new Set(["polku.html", "files/pohja.xlsx", "files/mall.xlsx", "files/template.xlsx"]);
  const files = new Set(
    readdirSync(out, { recursive: true, encoding: "utf8" }).map((file) => file.replaceAll("\\", "/")),
  );
  const ids = new Map<string, Set<string>>();
  const html = (url: string) => readFileSync(join(out, url), "utf8");
  const idsOf = (url: string) => {
    const known = ids.get(url) ?? new Set([...html(url).matchAll(/ id="([^"]+)"/g)].map(([, id = ""]) => id));
    ids.set(url, known);
    return known;
  };
  const broken = built.pages.flatMap(({ url }) =>
    [...html(url).matchAll(/ (?:href|src)="([^"]+)"/g)].flatMap(([, address = ""]) => {
      if (/^https?:/.test(address)) return [];
      const [path = "", hash = ""] = address.replaceAll("&amp;", "&").split("#");
      const target = path === "" ? url : posix.join(posix.dirname(url), path);
      if (target.startsWith("pictures/") || made.has(target)) return [];
      if (!files.has(target)) return [`${url}: ${address}`];
      return hash === "" || idsOf(target).has(decodeURIComponent(hash)) ? [] : [`${url}: ${address}`];
    }),
  );
  expect(broken).toEqual([]);
});

test("every question that a page opens the explorer with is one of the network", () => {
  const parsed = parseModel(readFileSync(join(root, "fixtures/pirkanmaa.yaml")));
  if (!parsed.ok) throw new Error("pirkanmaa.yaml");
  const network = compileNetwork(parsed.model);
  const areas = (parsed.model.areas ?? []).filter(({ kind }) => kind === "municipality").map(({ id }) => id);
  const own = new Set(["view", "show", "screen", "story", "step"]);
  const addresses = built.pages.flatMap(({ explorer }) => explorer).filter((address) => address !== "");
  expect(addresses.length).toBeGreaterThan(10);
  for (const address of addresses) {
    const params = new Map([...readAddressText(address.slice(1))].filter(([key]) => !own.has(key)));
    const { issues } = parseQuestionAddress(network, params, { from: "neuvola", rows: { areas } });
    expect(issues, address).toEqual([]);
  }
});

test("what a page calls by name, or asks in plain words, is in the network", () => {
  const parsed = parseModel(readFileSync(join(root, "fixtures/pirkanmaa.yaml")));
  if (!parsed.ok) throw new Error("pirkanmaa.yaml");
  const { model } = parsed;
  const network = compileNetwork(model);
  const named = [...model.services, ...(model.pilots ?? []), ...(model.stories ?? [])];
  const pages = built.pages.filter(({ section, name }) => section === "learn" && name !== "architect");
  expect(pages.some(({ source }) => source.includes("_Päiväperho"))).toBe(true);
  const wrong = pages.flatMap(({ source, language, url }) =>
    [...source.matchAll(/(?<![\w*])_([^_]+)_(?![\w*])/g)]
      .map(([, text = ""]) => text.replaceAll(/\s+/g, " "))
      .filter((text) => {
        if (named.some(({ name }) => textIn(name, language) === text)) return false;
        const { question, left } = understandQuestion(network, text, language);
        return question === undefined || left.length > 0;
      })
      .map((text) => `${url}: ${text}`),
  );
  expect(wrong).toEqual([]);
});

describe("what a page calls a button or a heading is what the product says", () => {
  test.each(languages.map((language) => [language]))("%s", async (language) => {
    const texts = (await listTexts())[language] ?? new Set();
    expect(texts.size).toBeGreaterThan(500);
    const plain = new Set([...texts].map((text) => text.replace(/[…?:]+$/, "").trim()));
    const keys = /^(?:F\d+|Esc|[A-Z]|Shift \+ F8)$/;
    const unknown = (await writePages())
      .filter((page) => page.language === language && page.section === "learn" && page.name !== "architect")
      .flatMap(({ source, url }) =>
        [...source.matchAll(/\*\*(.+?)\*\*/gs)]
          .map(([, text = ""]) => text.replaceAll(/\s+/g, " "))
          .filter((text) => !keys.test(text) && !plain.has(text.replace(/[…?:]+$/, "").trim()))
          .map((text) => `${url}: ${text}`),
      );
    expect(unknown).toEqual([]);
  });
});
