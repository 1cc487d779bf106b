import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import {
  compileNetwork,
  languages,
  parseModel,
  textIn,
  type Answer,
  type Network,
  type Question,
} from "@polku/core";
import { overviews } from "@polku/core/model";
import { questionText } from "@polku/core/plain-words";
import { answer, parseQuestion, withDefaults } from "@polku/core/questions";
import { readSpreadsheet } from "@polku/formats";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { heading, list, type Block } from "./document/document.js";
import { documentWords } from "./words/words.js";
import { networkOf } from "../../../tests/support/network-of.ts";
import {
  composeAnswer,
  composeOverview,
  composeTables,
  composeText,
  drawPart,
  writeCards,
  writeDocx,
  writeHtml,
  writeWorkbook,
  type Document,
} from "./index.js";

const now = new Date("2018-02-05T12:00:00Z");

function open(name: string): Network {
  const parsed = parseModel(readFileSync(resolve(import.meta.dirname, `../../../fixtures/${name}.yaml`)));
  if (!parsed.ok) throw new Error(parsed.issues[0]?.message);
  return compileNetwork(parsed.model);
}
const pirkanmaa = open("pirkanmaa");

function answerTo(network: Network, raw: unknown): Answer {
  const parsed = parseQuestion(network, raw);
  if (!parsed.ok) throw new Error(parsed.issues[0]?.message);
  return answer(network, parsed.question);
}

const client = { area: "nokia" };
const questions: Record<string, unknown> = {
  reach: { ask: "reach", from: "neuvola", client },
  routes: { ask: "routes", from: "neuvola", to: "lastenpsykiatria" },
  "why-not": { ask: "why-not", from: "neuvola", to: "ot-keskus" },
  gatekeepers: { ask: "gatekeepers", from: "neuvola" },
  gaps: { ask: "gaps", from: "neuvola", rows: { areas: ["nokia", "orivesi"] } },
  compare: {
    ask: "compare",
    a: { ask: "reach", from: "neuvola", client: { area: "tampere" } },
    b: { ask: "reach", from: "neuvola", client: { area: "orivesi" } },
  },
  "what-if": {
    ask: "what-if",
    question: { ask: "reach", from: "neuvola", client },
    changes: [{ op: "remove", in: "services", id: "perhetyo" }],
  } satisfies Question,
};

/** The elements of markup in the order in which they open; fails where one is not closed by its own name. */
function elementsOf(markup: string): string[] {
  const open: string[] = [];
  const names: string[] = [];
  for (const [, end, name = "", rest = ""] of markup.matchAll(
    /<(\/?)([a-zA-Z][\w:]*)((?:"[^"]*"|[^>"])*)>/g,
  )) {
    if (end) expect(open.pop()).toBe(name);
    else {
      names.push(name);
      if (!rest.endsWith("/") && !["meta", "br", "col"].includes(name)) open.push(name);
    }
  }
  expect(open).toEqual([]);
  return names;
}

function bodyOf(page: string): string {
  return page.slice(page.indexOf("<body"), page.indexOf("</html>"));
}

/** Levels of headings: the first is 1, and none is more than one below the one before it. */
function expectInOrder(levels: readonly number[]): void {
  expect(levels[0]).toBe(1);
  for (const [index, level] of levels.entries())
    expect(level - (levels[index - 1] ?? 0), `heading ${index}`).toBeLessThanOrEqual(1);
}

function expectGoodPage(document: Document): void {
  const page = writeHtml(document);
  expect(page).toContain(`<html lang="${document.language}">`);
  const names = elementsOf(bodyOf(page));
  expectInOrder(names.flatMap((name) => (/^h[1-6]$/.test(name) ? [Number(name.slice(1))] : [])));
  const count = (name: string) => names.filter((one) => one === name).length;
  expect(count("caption")).toBe(count("table"));
  expect(count("thead")).toBe(count("table"));
  expect(page).not.toMatch(/undefined|\[object|NaN| {2}\S.*<\/p>|\s\.</);
}

/** The titles of sources that a document lists. */
function sourcesIn({ blocks }: Document): string[] {
  const lists = blocks.flatMap((block) => (block.is === "list" ? block.items : []));
  return lists.flatMap((item) => (typeof item === "string" ? (/^\[\d+\] (.*)$/.exec(item)?.[1] ?? []) : []));
}

describe.each(languages)("in %s", (language) => {
  test.each(Object.keys(questions))(
    "the document of %s has headings in order, and its sources by title",
    (ask) => {
      const asked = answerTo(pirkanmaa, questions[ask]);
      const document = composeAnswer({ network: pirkanmaa, answer: asked, language, now });
      expectGoodPage(document);
      const titles = (pirkanmaa.model.sources ?? []).map(({ title }) => textIn(title, language));
      expect(sourcesIn(document).length).toBeGreaterThan(0);
      for (const title of sourcesIn(document)) expect(titles).toContain(title);
      // Every number that is cited is listed.
      const cited = new Set([...writeHtml(document).matchAll(/\[(\d+)\](?! )/g)].map(([, number]) => number));
      expect(cited.size).toBeLessThanOrEqual(sourcesIn(document).length);
    },
  );

  test.each(overviews)("the document of %s has headings in order", (overview) => {
    expectGoodPage(composeOverview({ network: pirkanmaa, overview, title: overview, language, now }));
  });

  test("the text has every service, and the cards too", () => {
    const asked = answerTo(pirkanmaa, questions["reach"]);
    const document = composeText({ network: pirkanmaa, answer: asked, language, now });
    expectGoodPage(document);
    // What keeps a shortening on one line is no part of the text.
    const page = writeHtml(document).replaceAll(/<\/?span[^>]*>/g, "");
    const cards = writeCards({ network: pirkanmaa, language, now });
    for (const { name } of pirkanmaa.services) {
      const text = textIn(name, language).replaceAll("&", "&amp;");
      expect(page).toContain(text);
      expect(cards).toContain(text);
    }
    expect(cards.match(/<article/g)).toHaveLength(pirkanmaa.services.length);
    expect(cards.match(/class="sheet"/g)).toHaveLength(Math.ceil(pirkanmaa.services.length / 8));
    elementsOf(bodyOf(cards));
  });
});

test("across, what nobody reaches is read after the table, which begins on the first sheet; upright before it", () => {
  const asked = answerTo(pirkanmaa, questions["gaps"]);
  const page = writeHtml(composeAnswer({ network: pirkanmaa, answer: asked, language: "fi", now }));
  const name = documentWords.fi.nowhere;
  const [upright, table, across] = [
    page.indexOf(`<div class="upright">\n<h2>${name}`),
    page.indexOf('<div class="across"><div class="wide matrix"'),
    page.indexOf(`<div class="across">\n<h2>${name}`),
  ];
  expect(upright).toBeGreaterThan(0);
  expect(table).toBeGreaterThan(upright ?? 0);
  expect(across).toBeGreaterThan(table ?? 0);
});

test("the sources keep the last entries in columns with them, and no headings of entries before", () => {
  const entries = Array.from({ length: 12 }, (_, index) => [
    heading(3, `Entry ${index + 1}`),
    ...list(["Short"]),
  ]).flat();
  const sources = [heading(2, "Sources"), ...list(["One"], "columns")];
  const pageOf = (blocks: Block[]) =>
    writeHtml({ language: "en", title: "Test", of: "Tiny", date: "today", blocks });
  const last = (page: string) => page.slice(page.indexOf('<div class="last">'));
  const inColumns = last(pageOf([heading(2, "All"), ...entries, ...sources]));
  expect(inColumns.match(/<h3>/g)).toHaveLength(6);
  expect(inColumns).toContain('<div class="entries">\n<h3>Entry 7');
  const headings = Array.from({ length: 7 }, (_, index) => heading(3, `Entry ${index + 1}`));
  const alone = last(
    pageOf([heading(2, "All"), { is: "facts", facts: [["Area", "All"]] }, ...headings, ...sources]),
  );
  expect(alone.match(/<h3>/g)).toEqual(["<h3>"]);
});

test("the table of gaps has every service once, whatever parts it is cut into", () => {
  const asked = answerTo(pirkanmaa, questions["gaps"]);
  const page = writeHtml(composeAnswer({ network: pirkanmaa, answer: asked, language: "fi", now }));
  // Landscape paper has room for more columns, so it is split in its own way.
  const [upright = "", across = ""] = page.split('<div class="across">');
  for (const [parts, most] of [
    [upright, 20],
    [across, 35],
  ] as const) {
    expect(parts.match(/<th scope="col"><span>/g)).toHaveLength(pirkanmaa.services.length);
    const heads = [...parts.matchAll(/<tr><td><\/td>(.*?)<\/tr>/g)].map(
      ([, head = ""]) => head.split("<th").length - 1,
    );
    expect(Math.max(...heads)).toBeLessThanOrEqual(most);
  }
  // What the signs mean is read before the first of them.
  expect(page.indexOf("Merkkien selitykset")).toBeLessThan(page.indexOf("<table"));
});

test("the text says which question it answers", () => {
  const asked = answerTo(pirkanmaa, questions["reach"]);
  const { blocks } = composeText({ network: pirkanmaa, answer: asked, language: "en", now });
  const question = questionText(pirkanmaa, asked.question, "en");
  expect(blocks).toContainEqual({ is: "paragraph", text: question });
});

test("what adds nothing says so, not that the sources leave it out", () => {
  const { blocks } = composeOverview({
    network: pirkanmaa,
    overview: "roles",
    title: "Roles",
    options: { question: withDefaults({ ask: "reach", from: "neuvola" }) },
    language: "en",
    now,
  });
  const [gains] = blocks.flatMap((block) => (block.is === "table" ? [block] : []));
  expect(gains?.rows.length).toBeGreaterThan(1);
  for (const [, ...cells] of gains?.rows ?? []) {
    expect(cells[0]).not.toBe("");
    expect(cells).not.toContain("not given by the sources");
  }
});

test("what has nothing below it is in a list, not a heading of what comes next", () => {
  const { blocks } = composeOverview({
    network: pirkanmaa,
    overview: "areas",
    title: "a",
    language: "fi",
    now,
  });
  const listed = blocks.flatMap((block) => (block.is === "list" ? block.items : []));
  const texts = listed.map((item) => (typeof item === "string" ? item : item.text));
  expect(texts).toEqual(
    expect.arrayContaining([expect.stringMatching(/^Akaa/), expect.stringMatching(/^Kuhmoinen/)]),
  );
});

test("what is known of a what-if is told of both networks", () => {
  const asked = answerTo(pirkanmaa, questions["what-if"]);
  const changes = ["Perhetyö is removed."];
  const document = composeAnswer({
    network: pirkanmaa,
    answer: asked,
    language: "en",
    now,
    whatIf: { changes },
  });
  expect(writeHtml(document)).toContain("Perhetyö is removed.");
});

test("texts are text: markup, signs of XML and control characters do no harm", async () => {
  const hostile = `<script>alert(1)</script> & "quoted" =1+1 \u0000\u0007\uFFFE`;
  const network = networkOf("clinic -referral-> work");
  const named = network.model.services.map((service) => ({ ...service, name: hostile }));
  const changed = { ...network, model: Object.assign(network.model, { services: named }) };
  const document = composeText({ network: changed, language: "en", now });
  const titled = { ...document, title: hostile, of: hostile };
  const page = writeHtml(titled);
  expect(page).not.toContain("<script");
  // oxlint-disable-next-line no-control-regex -- these characters are what is looked for
  expect(page).not.toMatch(/[\u0000-\u0008]/);
  elementsOf(bodyOf(page));
  expect(page).toMatch(/content: "\\3c script\\3e alert/);
  for (const text of partsOf(writeDocx(titled)).values()) elementsOf(text);
  const read = await readSpreadsheet([{ name: "a.xlsx", bytes: await writeWorkbook(titled) }]);
  expect(read.workbook.sheets[0]?.rows[0]?.[0]).toContain("<script>alert(1)</script>");
});

/** The texts of a Word file by their names. */
function partsOf(bytes: Uint8Array): Map<string, string> {
  const files = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith(".png"));
  return new Map(files.map(([name, content]) => [name, strFromU8(content)]));
}

test("a Word file has headings, a table that repeats its head, and a map with a description", () => {
  const asked = answerTo(pirkanmaa, questions["reach"]);
  const scene = { network: pirkanmaa, layout: "bands", language: "fi" } as const;
  const picture = drawPart(scene, { title: "Kartta & verkosto", date: "" }, "part");
  const input = { network: pirkanmaa, answer: asked, language: "fi", now, picture, isWhole: true } as const;
  const bytes = writeDocx(composeAnswer(input));
  expect(writeDocx(composeAnswer(input))).toEqual(bytes);
  const parts = partsOf(bytes);
  for (const [name, text] of parts) if (!name.endsWith(".svg")) elementsOf(text);
  const body = parts.get("word/document.xml") ?? "";
  const levels = [...body.matchAll(/<w:pStyle w:val="(?:Title|Heading(\d))"/g)].map(
    ([, level]) => Number(level ?? 0) + 1,
  );
  expectInOrder(levels);
  expect(body).toContain("<w:tblHeader/>");
  expect(body).toContain('descr="Kartta &amp; verkosto"');
  expect(parts.get("word/styles.xml")).toContain('w:lang w:val="fi-FI"');
  // Without a PNG of the map, its place has words for programs that draw no SVG; with one, that.
  const rasterIn = (docx: Uint8Array) => unzipSync(docx)["word/media/map1.png"];
  expect(new DataView(rasterIn(bytes)?.buffer ?? new ArrayBuffer(32)).getUint32(16)).toBe(640);
  // One that reads no newer ways of Word takes the SVG as the picture itself.
  const [, fallback = ""] = /<mc:Fallback>(.*?)<\/mc:Fallback>/.exec(body) ?? [];
  expect(fallback).toContain('<a:blip r:embed="image2"></a:blip>');
  expect(parts.get("word/_rels/document.xml.rels")).toContain('Id="image2"');
  const png = Uint8Array.from([1, 2, 3]);
  expect(rasterIn(writeDocx(composeAnswer({ ...input, picture: { ...picture, png } })))).toEqual(png);
  // Every file that is named is there, and every one that is there has a type.
  const relations = parts.get("word/_rels/document.xml.rels") ?? "";
  const names = Object.keys(unzipSync(bytes));
  for (const [, target = ""] of relations.matchAll(/Target="([^"]+)"/g))
    expect(names).toContain(`word/${target}`);
  for (const [, id = ""] of body.matchAll(/r:(?:embed|id)="([^"]+)"/g))
    expect(relations).toContain(`Id="${id}"`);
});

test("a spreadsheet is read again as what was written, and has a row for each service", async () => {
  const asked = answerTo(pirkanmaa, questions["reach"]);
  const document = composeAnswer({ network: pirkanmaa, answer: asked, language: "en", now, isWhole: true });
  const read = await readSpreadsheet([{ name: "answer.xlsx", bytes: await writeWorkbook(document) }]);
  if (asked.ask !== "reach") throw new Error("not read");
  const [first, table] = read.workbook.sheets;
  expect(first?.rows[0]?.[0]).toBe(document.title);
  expect(table?.rows[0]).toEqual(["Service", "Level", "How", "Handoffs", "Steps", "Route"]);
  expect(table?.rows).toHaveLength(asked.reached.length + 1);
});

test("tables on paper have no empty columns and none that only programs read", () => {
  const document = composeTables({
    network: pirkanmaa,
    title: "Palvelut",
    list: "services",
    language: "fi",
    now,
  });
  expectGoodPage(document);
  const [table] = document.blocks.flatMap((block) => (block.is === "table" ? [block] : []));
  expect(table?.rows).toHaveLength(pirkanmaa.services.length);
  for (const [column] of (table?.columns ?? []).entries())
    expect(table?.rows.some((row) => row[column] !== "")).toBe(true);
  // Sources are cited by their numbers in the list of titles, without the words that only files have.
  const cells = table?.rows.flat().map(String) ?? [];
  expect(cells.some((cell) => /^\[\d+\] .*\(päätelty\)$/m.test(cell))).toBe(true);
  expect(cells.join("\n")).not.toContain("inferred");
  expect(sourcesIn(document).length).toBeGreaterThan(1);
});

test("on paper the sources keep together, and the map of a summary leaves room for its texts", () => {
  const answer = answerTo(pirkanmaa, questions["reach"]);
  const picture = { svg: '<svg viewBox="0 0 4 3"></svg>', description: "Map", room: "part" } as const;
  const page = writeHtml(composeAnswer({ network: pirkanmaa, answer, language: "en", now, picture }));
  expect(page).toMatch(/<div class="last">\s*<h2>Sources<\/h2>\s*<ul class="columns whole">/);
  expect(page).toContain('<main class="polku-document summary" lang="en">');
  const routes = answerTo(pirkanmaa, questions["routes"]);
  const long = writeHtml(composeAnswer({ network: pirkanmaa, answer: routes, language: "en", now, picture }));
  expect(long).toContain('<main class="polku-document summary long" lang="en">');
});

test("the columns of a table take all of it, and the one with most to read is the broadest", () => {
  const answer = answerTo(pirkanmaa, questions["reach"]);
  const page = writeHtml(composeAnswer({ network: pirkanmaa, answer, language: "en", now, isWhole: true }));
  const widths = [...page.matchAll(/<col class="w-(\d+)">/g)].map(([, width]) => Number(width));
  expect(widths).toHaveLength(6);
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeGreaterThan(96);
  expect(Math.max(...widths)).toBe(widths.at(-1));
  for (const width of widths) expect(page).toContain(`.w-${width} { width: ${width}%; }`);
});
