import { compileNetwork, nameOf, type Citation, type Model } from "@polku/core";
import { elementsOf, findNearest } from "@polku/core/model";
import { linkIdsOf } from "@polku/core/network";
import { findPassage, type Passage } from "@polku/core/sources";
import { texts } from "@polku/core/text";
import type { Context } from "../io/context.js";
import { Failure } from "../io/failure.js";
import { readDocument, readModel } from "../io/files.js";
import { print, printLines } from "../io/terminal.js";
import { command } from "./command.js";

/** An element, where each thing that is said of it is written, and the line where the document is at hand. */
interface Sourced {
  id: string;
  kind: string;
  sources: (Citation & { document: string; passage?: Passage })[];
}

/** `polku sources FILE [ID …]`: where elements are written, with `--texts` down to the lines of the documents. */
export const sources = command({
  args: ["FILE", "[ID…]"],
  takes: ["texts", "json"],
  help: {
    fi: [
      "Näytä, missä kohdin lähdeasiakirjoja osat ovat.",
      "Ilman tunnuksia kaikki osat, jotka viittaavat lähteeseen. Valitsin --texts näyttää asiakirjan rivin.",
    ],
    sv: [
      "Visa var i källdokumenten elementen finns.",
      "Utan id visas alla element som hänvisar till en källa. Med --texts visas raden i dokumentet.",
    ],
    en: [
      "Show where elements are written in the source documents.",
      "Without ids, every element that cites a source. With --texts, down to the line of the document.",
    ],
  },
  examples: ["pirkanmaa.yaml hybridi perhetyo", "pirkanmaa.yaml hybridi --texts documents"],
  async run(context, { texts: folder, json }, [file = "", ...ids]) {
    const { language, words } = context;
    const { model } = await readModel(context, file);
    const all = citedElements(model);
    const known = all.map(({ id }) => id);
    const unknown = ids.filter((id) => !known.includes(id));
    if (unknown.length > 0)
      throw new Failure(
        1,
        unknown.map((id) => ({
          code: "unknown-id",
          severity: "error",
          path: [],
          message: words.noElement(id, findNearest(id, known)),
          file,
        })),
      );
    const asked = ids.length === 0 ? all : ids.flatMap((id) => all.filter((element) => element.id === id));
    const found = folder === undefined ? asked : await withPassages(context, asked, folder);
    if (json) {
      await print(context, `${JSON.stringify(found, null, 2)}\n`);
      return 0;
    }
    const network = compileNetwork(model);
    for (const { id, sources: cited } of found) {
      const lines = cited.flatMap(({ document, at, reading, passage }) => [
        passage === undefined
          ? `  ${document}`
          : `  ${document}:${passage.line}:${passage.column}: ${passage.text}`,
        `    ${at}${reading === "inferred" ? ` (${texts[language].inferred})` : ""}`,
      ]);
      await printLines(context, [`${nameOf(network, id, language)} [${id}]`, ...lines, ""]);
    }
    return 0;
  },
});

function citedElements(model: Model): Sourced[] {
  const documents = new Map((model.sources ?? []).map(({ id, document }) => [id, document]));
  const linkIds = linkIdsOf(model.links ?? []);
  return [...elementsOf(model)].flatMap(({ kind, index, element }) => {
    const id = kind === "link" ? linkIds[index] : element.id;
    const cited = "sources" in element ? (element.sources ?? []) : [];
    if (id === undefined || cited.length === 0) return [];
    return {
      id,
      kind,
      sources: cited.map((citation) => ({
        ...citation,
        document: documents.get(citation.source) ?? citation.source,
      })),
    };
  });
}

/** The same with the lines of those documents that are in a folder. */
async function withPassages(
  context: Context,
  elements: readonly Sourced[],
  folder: string,
): Promise<Sourced[]> {
  const documents = new Set(elements.flatMap(({ sources: cited }) => cited.map(({ document }) => document)));
  const passages = new Map<string, Passage>();
  // Document by document: the words of one are worked out once.
  for (const document of documents) {
    const text = await readDocument(context, folder, document);
    if (text === undefined) continue;
    for (const { sources: cited } of elements)
      for (const citation of cited) {
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
