/**
 * The first words of a citation that do not stand in the text of its document, or undefined where all do.
 * `(…)` leaves words out. Only letters and digits count: line breaks, hyphens and punctuation are lost
 * where a text is flattened. What is cited of a row of a table has to stand in that row.
 *
 * @example
 * ```ts
 * findMissingWords("Services\nClinic\tfor every child", "Services › Clinic › every child"); // undefined
 * findMissingWords("Services\nClinic\tfor every child", "Services › Clinic › adults"); // "adults"
 * ```
 */
export function findMissingWords(text: string, at: string): string | undefined {
  const { words, rows } = readDocument(text);
  const [heading = "", ...below] = at.split(" › ");
  const row = rows.get(plain(below[0] ?? ""));
  const parts = row === undefined ? [heading, ...below] : below.slice(1);
  return parts.flatMap((part) => part.split("(…)")).find((part) => !(row ?? words).includes(plain(part)));
}

interface DocumentWords {
  words: string;
  /** Rows of tables by what stands in their first cell. */
  rows: ReadonlyMap<string, string>;
}

const read = new Map<string, DocumentWords>();

function readDocument(text: string): DocumentWords {
  let document = read.get(text);
  if (!document) {
    const clean = text.replaceAll(/<[^<>]+>/g, " ");
    const rows = new Map<string, string>();
    for (const line of clean.split("\n").filter((one) => one.includes("\t"))) {
      const key = plain(line.split("\t")[0] ?? "");
      if (!rows.has(key)) rows.set(key, plain(line));
    }
    document = { words: plain(clean), rows };
    read.clear();
    read.set(text, document);
  }
  return document;
}

function plain(text: string): string {
  return text.replaceAll(/[^\p{L}\d]/gu, "").toLowerCase();
}
