#!/usr/bin/env node
// What of the source documents does a model cite, and why does nothing cite the rest?
//
//   node scripts/coverage.mjs [--verbose] [--texts FOLDER] fixtures/*.yaml
//
// Reads fixtures/sources/headings.json, which lists the headings and rows of every source document
// (never their text), and every citation `{ source, at }` of the models. `at` is a heading as the
// document has it, optionally followed by " › " and a row or bullet. A heading counts what cites it or
// anything below it; a row, written "heading › row", what begins with it. An entry that nothing should
// cite is `{ at, why }`: the reason is printed.
//
// --verbose names the elements. --texts, where the documents' texts are at hand, also checks that the
// words of every citation stand in its document, in the row where it says so.
//
// Exits 1 when a citation names a document or heading that headings.json does not have or words that
// the text does not have, when an entry is neither cited nor explained, and when one is both.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { parse } from "yaml";

const { values, positionals: files } = parseArgs({
  allowPositionals: true,
  options: { verbose: { type: "boolean" }, texts: { type: "string" } },
});
if (files.length === 0) {
  console.error("usage: node scripts/coverage.mjs [--verbose] [--texts FOLDER] fixtures/*.yaml");
  process.exit(1);
}

const documents = Object.entries(
  JSON.parse(readFileSync(new URL("../fixtures/sources/headings.json", import.meta.url), "utf8")),
).map(([name, { title, headings }]) => ({
  name,
  title,
  entries: headings.map((entry) => (typeof entry === "string" ? { at: entry } : entry)),
  text: values.texts === undefined ? undefined : readText(join(values.texts, name)),
}));

const problems = [];
const cited = []; // { document, at, element }
for (const file of files) {
  const model = parse(readFileSync(file, "utf8"));
  const nameOf = new Map((model?.sources ?? []).map((source) => [source.id, source.document]));
  for (const { element, source, at } of findCitations(model, "")) {
    const document = documents.find(({ name }) => name === nameOf.get(source));
    const problem = findProblem(document, String(at));
    if (problem === undefined) cited.push({ document, at: String(at), element: `${model.id}:${element}` });
    else problems.push(`${file}: ${element}: ${source} › ${at}\n    ${problem}`);
  }
}

let total = 0;
let covered = 0;
for (const document of documents) {
  console.log(`\n${document.name}\n  ${document.title}`);
  const here = cited.filter((citation) => citation.document === document);
  for (const { at, why } of document.entries) {
    const elements = new Set(
      here.filter((citation) => isBelow(citation.at, at)).map(({ element }) => element),
    );
    total += 1;
    if (elements.size > 0) covered += 1;
    console.log(`  ${String(elements.size).padStart(4)}  ${at}`);
    if (values.verbose && elements.size > 0) console.log(`        ${[...elements].join(", ")}`);
    if (elements.size === 0) console.log(`        ${why ?? "NOTHING CITES IT"}`);
    if (elements.size === 0 && why === undefined)
      problems.push(`${document.name}: ${at}\n    neither cited nor explained`);
    if (elements.size > 0 && why !== undefined)
      problems.push(`${document.name}: ${at}\n    cited, though headings.json says why not`);
  }
}

console.log(
  `\n${covered} of ${total} headings and rows cited, ${total - covered} not, ${cited.length} citations in ${files.length} files, ${problems.length} wrong`,
);
if (problems.length > 0) {
  console.error(`\nWrong:\n${problems.map((problem) => `  ${problem}`).join("\n")}`);
  process.exit(1);
}

/** Every citation in a model with the element that makes it: an element is an object with `sources`. */
function* findCitations(value, path) {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* findCitations(item, `${path}[${index}]`);
  } else if (value !== null && typeof value === "object") {
    const name = value.id ?? path;
    if (path !== "" && Array.isArray(value.sources))
      for (const citation of value.sources) yield { element: name, ...citation };
    for (const [key, item] of Object.entries(value))
      if (key !== "sources") yield* findCitations(item, path === "" ? key : `${path}.${key}`);
  }
}

/** What is wrong with a citation, if anything is. */
function findProblem(document, at) {
  if (document === undefined) return "no such document in headings.json";
  const [heading, ...below] = at.split(" › ");
  if (!document.entries.some((entry) => entry.at === heading)) return `no such heading in ${document.name}`;
  const { text } = document;
  if (text === undefined) return undefined;
  const row = text.rows.find(({ key }) => key === plain(below[0] ?? ""));
  const words = (row === undefined ? [heading, ...below] : below.slice(1)).flatMap((part) =>
    part.split("(…)"),
  );
  const missing = words.find((part) => !(row?.words ?? text.words).includes(plain(part)));
  return missing === undefined ? undefined : `not in the text: ${missing}`;
}

/** Whether a citation stands at an entry or below it. A row may be cited with more of its words. */
function isBelow(citation, entry) {
  if (citation === entry || citation.startsWith(`${entry} › `)) return true;
  return (
    entry.includes(" › ") && citation.startsWith(entry) && /^[^\p{L}\d]/u.test(citation.slice(entry.length))
  );
}

/** The words of a document, and those of the rows of its tables, where there is a text. */
function readText(path) {
  if (!existsSync(path)) return undefined;
  const text = readFileSync(path, "utf8").replaceAll(/<[^>]+>/g, " ");
  const rows = text
    .split("\n")
    .filter((line) => line.includes("\t"))
    .map((line) => ({ key: plain(line.split("\t")[0] ?? ""), words: plain(line) }));
  return { words: plain(text), rows };
}

/** Letters and digits alone: line breaks, hyphenation and punctuation are lost where text is flattened. */
function plain(text) {
  return text.replaceAll(/[^\p{L}\d]/gu, "").toLowerCase();
}
