import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { compileNetwork, nameOf, type Citation, type Model } from "@polku/core";
import { elementsOf, findNearest } from "@polku/core/model";
import { linkIdsOf } from "@polku/core/network";
import { findPassage, type Passage } from "@polku/core/sources";
import { texts } from "@polku/core/text";
import { toLanguage } from "../options.js";
import { print, printError } from "../output.js";
import { issueLine, readModel } from "../read-model.js";
import { UsageError } from "../usage.js";
import { words } from "../words.js";

/** An element, where each thing that is said of it is written, and the line where the document is at hand. */
interface Sourced {
  id: string;
  kind: string;
  sources: (Citation & { document: string; passage?: Passage })[];
}

/** `polku sources FILE [ID …] [--texts FOLDER]`: from elements to the lines of the documents that say them. */
export async function sourcesCommand(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { texts: { type: "string" }, json: { type: "boolean" }, lang: { type: "string" } },
  });
  const language = toLanguage(values.lang);
  const [file, ...ids] = positionals;
  if (file === undefined) throw new UsageError("sources takes a model, and the ids of its elements");
  const checked = await readModel(file);
  if (!checked.ok) {
    for (const issue of checked.issues) printError(issueLine(issue, language));
    return 1;
  }
  const all = citedElements(checked.model);
  const known = all.map(({ id }) => id);
  const unknown = ids.filter((id) => !known.includes(id));
  for (const id of unknown) printError(words[language].noElement(id, findNearest(id, known)));
  if (unknown.length > 0) return 1;
  const asked = ids.length === 0 ? all : ids.flatMap((id) => all.filter((element) => element.id === id));
  const found = values.texts === undefined ? asked : await withPassages(asked, values.texts);
  if (values.json) {
    await print(`${JSON.stringify(found, null, 2)}\n`);
    return 0;
  }
  const network = compileNetwork(checked.model);
  for (const { id, sources } of found) {
    const lines = sources.flatMap(({ document, at, reading, passage }) => [
      passage === undefined
        ? `  ${document}`
        : `  ${document}:${passage.line}:${passage.column}: ${passage.text}`,
      `    ${at}${reading === "inferred" ? ` (${texts[language].inferred})` : ""}`,
    ]);
    await print([`${nameOf(network, id, language)} [${id}]`, ...lines, ""].join("\n") + "\n");
  }
  return 0;
}

function citedElements(model: Model): Sourced[] {
  const documents = new Map((model.sources ?? []).map(({ id, document }) => [id, document]));
  const linkIds = linkIdsOf(model.links ?? []);
  return [...elementsOf(model)].flatMap(({ kind, index, element }) => {
    const id = kind === "link" ? linkIds[index] : element.id;
    const sources = "sources" in element ? (element.sources ?? []) : [];
    if (id === undefined || sources.length === 0) return [];
    return {
      id,
      kind,
      sources: sources.map((citation) => ({
        ...citation,
        document: documents.get(citation.source) ?? citation.source,
      })),
    };
  });
}

/** The same with the lines of those documents that are in a folder. */
async function withPassages(elements: readonly Sourced[], folder: string): Promise<Sourced[]> {
  const documents = new Set(elements.flatMap(({ sources }) => sources.map(({ document }) => document)));
  const passages = new Map<string, Passage>();
  // Document by document: the words of one are worked out once.
  for (const document of documents) {
    const text = await readFile(join(folder, document), "utf8").catch(() => undefined);
    if (text === undefined) continue;
    for (const { sources } of elements)
      for (const citation of sources) {
        const passage = citation.document === document ? findPassage(text, citation.at) : undefined;
        if (passage) passages.set(`${document} ${citation.at}`, passage);
      }
  }
  return elements.map((element) => ({
    ...element,
    sources: element.sources.map((citation) => {
      const passage = passages.get(`${citation.document} ${citation.at}`);
      return { ...citation, ...(passage === undefined ? {} : { passage }) };
    }),
  }));
}
