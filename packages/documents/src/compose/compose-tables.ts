import { texts } from "@polku/core/text";
import { readCitation, writeTables, type WrittenTable } from "@polku/formats";
import { documentWords } from "../words/words.js";
import { heading, paragraph, type Block, type Document } from "../document/document.js";
import { scenarioBlocks } from "./compose-answer.js";
import { headOf, type DocumentInput } from "./context.js";
import { Sources } from "./sources.js";

/** What the tables of a network are made of. */
export interface TablesInput extends DocumentInput {
  readonly title: string;
  /** The list that is shown; left out, all. */
  readonly list?: string | undefined;
}

/** More rows of one table are no paper that anybody would read. */
const most = 3_000;

/**
 * The lists of a network as tables, with the headings and words of its spreadsheet: every column that people read and that has
 * something in it.
 *
 * @example
 * ```ts
 * const now = new Date("2018-02-05");
 * composeTables({ network, title: "Services", list: "services", language: "en", now }).blocks.length; // 4
 * ```
 */
export function composeTables(input: TablesInput): Document {
  const { network, language, title, list } = input;
  const { tables } = writeTables(network.model, language);
  const sources = new Sources(network, language);
  const shown = tables
    .filter((table) => list === undefined || table.list === list)
    .map((table) => readable(table, sources));
  return {
    ...headOf(input, title),
    blocks: [
      ...shown.flatMap(({ name, rows: [headings = [], ...rows] }): Block[] => [
        heading(2, `${name} (${rows.length})`),
        {
          is: "table",
          caption: name,
          columns: headings.map((heading) => ({ title: heading })),
          rows: rows.slice(0, most),
        },
        ...(rows.length > most ? [paragraph(documentWords[language].leftOut(rows.length - most))] : []),
      ]),
      ...scenarioBlocks(input),
      ...(sources.isEmpty ? [] : sources.blocks()),
    ],
  };
}

/**
 * A table for people: without columns that are empty, of other languages, or of data that only programs read, and with
 * sources by their numbers in the list of titles.
 */
function readable(
  { name, fields, rows }: WrittenTable,
  sources: Sources,
): Pick<WrittenTable, "name" | "rows"> {
  if (fields.length === 0) return { name, rows };
  const { language } = sources;
  const columns = fields.flatMap(({ key, type }, column) => {
    const [, other = language] = /\.(fi|sv|en)$/.exec(key) ?? [];
    const isFilled = rows.slice(1).some((row) => (row[column] ?? "") !== "");
    return isFilled && type.is !== "json" && other === language ? [column] : [];
  });
  return {
    name,
    rows: rows.map((row, index) =>
      columns.map((column) => {
        const cell = row[column] ?? "";
        return index > 0 && fields[column]?.type.is === "citations" ? citedText(cell, sources) : cell;
      }),
    ),
  };
}

/** Where something is written, a line each: the number of the source, the place in it, and whether it is a conclusion. */
function citedText(cell: string, sources: Sources): string {
  return cell
    .split("\n")
    .map((line) => {
      const citation = readCitation(line);
      if (!citation) return line;
      const mark = sources.mark([citation]).trim();
      const reading = citation.reading === "inferred" ? ` (${texts[sources.language].concluded})` : "";
      return `${mark} ${citation.at}${reading}`;
    })
    .join("\n");
}
