import { writeSheets, type PlainSheet } from "@polku/formats";
import type { Block, Cell, Document } from "../document/document.js";
import { documentWords } from "../words/words.js";

/**
 * A document as an .xlsx file: a first sheet of the question, what came of it and the sources, then a sheet for each
 * table, whole.
 *
 * @example
 * ```ts
 * const document = composeText({ network, language: "en", now: new Date("2018-02-05") });
 * (await writeWorkbook(document)).length > 1000; // true
 * ```
 */
export async function writeWorkbook({ language, title, of, date, blocks }: Document): Promise<Uint8Array> {
  const words = documentWords[language];
  const first: PlainSheet = {
    name: words.question,
    rows: [
      [title],
      [of],
      [words.made(date)],
      [],
      ...blocks.flatMap((block, index) => (headsNothing(block, blocks[index + 1]) ? [] : textRows(block))),
    ],
    headings: 1,
  };
  const tables = blocks.flatMap((block) =>
    block.is === "table"
      ? [
          {
            name: block.caption,
            rows: [block.columns.map((column) => column.title), ...block.rows.map((row) => row.map(plain))],
            headings: 1,
          },
        ]
      : [],
  );
  return writeSheets([first, ...tables]);
}

/** Whether a block is the heading of what the first sheet leaves out. */
function headsNothing(block: Block, next: Block | undefined): boolean {
  return block.is === "heading" && (next === undefined || next.is === "picture" || next.is === "table");
}

/** What is no table, a row each. */
function textRows(block: Block): (string | number)[][] {
  switch (block.is) {
    case "heading":
      return [[], [block.text]];
    case "paragraph":
      return [[block.text]];
    case "list":
      return block.items.flatMap((item) =>
        typeof item === "string" ? [[item]] : [[item.text], ...item.items.map((one) => ["", one])],
      );
    case "facts":
      return block.facts.map(([name, text]) => [name, text]);
    case "picture":
    case "table":
      return [];
  }
}

function plain(cell: Cell): string | number {
  return typeof cell === "object" ? cell.means : cell;
}
