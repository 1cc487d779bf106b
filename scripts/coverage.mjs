#!/usr/bin/env node
// Which parts of the source documents does a model cite, and which does nothing cite?
//
//   node scripts/coverage.mjs [--verbose] fixtures/*.yaml
//
// Reads fixtures/sources/headings.json, which lists the headings of every source document (never
// their text), and every citation `{ source, at }` of the models. `at` is a heading as the document
// has it, optionally followed by " › " and a row or bullet. A heading counts what cites it or
// anything below it. Exits 1, and says where, when a citation names a document or a heading that
// headings.json does not have.

import { readFileSync } from "node:fs";
import { parse } from "yaml";

const args = process.argv.slice(2);
const verbose = args.includes("--verbose");
const files = args.filter((arg) => !arg.startsWith("--"));
if (files.length === 0) {
  console.error("usage: node scripts/coverage.mjs [--verbose] fixtures/*.yaml");
  process.exit(1);
}

const documents = JSON.parse(
  readFileSync(new URL("../fixtures/sources/headings.json", import.meta.url), "utf8"),
);

/** Every citation in a model with the element that makes it: an element is an object with `sources`. */
function* findCitations(value, path) {
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) yield* findCitations(item, `${path}[${i}]`);
  } else if (value !== null && typeof value === "object") {
    const name = value.id ?? path;
    if (path !== "" && Array.isArray(value.sources)) {
      for (const citation of value.sources) yield { element: name, ...citation };
    }
    for (const [key, item] of Object.entries(value)) {
      if (key !== "sources") yield* findCitations(item, path === "" ? key : `${path}.${key}`);
    }
  }
}

const problems = [];
const cited = []; // { document, at, element }

for (const file of files) {
  const model = parse(readFileSync(file, "utf8"));
  const documentOf = new Map((model?.sources ?? []).map((source) => [source.id, source.document]));
  for (const { element, source, at } of findCitations(model, "")) {
    const document = documentOf.get(source);
    const where = `${file}: ${element}: ${source} › ${at}`;
    if (document === undefined || !Object.hasOwn(documents, document)) {
      problems.push(`${where}\n    no such document in headings.json: ${document ?? `(source ${source})`}`);
    } else if (!documents[document].headings.includes(String(at).split(" › ")[0])) {
      problems.push(`${where}\n    no such heading in ${document}`);
    } else {
      cited.push({ document, at, element });
    }
  }
}

let total = 0;
let covered = 0;
for (const [document, { title, headings }] of Object.entries(documents)) {
  console.log(`\n${document}\n  ${title}`);
  const uncited = [];
  for (const heading of headings) {
    const elements = new Set(
      cited
        .filter((c) => c.document === document && (c.at === heading || c.at.startsWith(`${heading} › `)))
        .map((c) => c.element),
    );
    total += 1;
    if (elements.size === 0) uncited.push(heading);
    else covered += 1;
    console.log(`  ${String(elements.size).padStart(4)}  ${heading}`);
    if (verbose && elements.size > 0) console.log(`        ${[...elements].join(", ")}`);
  }
  if (uncited.length > 0) console.log(`  nothing cites:\n${uncited.map((h) => `    - ${h}`).join("\n")}`);
}

console.log(`\n${covered} of ${total} headings cited, ${cited.length} citations, ${problems.length} wrong`);
if (problems.length > 0) {
  console.error(`\nWrong citations:\n${problems.map((p) => `  ${p}`).join("\n")}`);
  process.exit(1);
}
