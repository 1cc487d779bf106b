/** The letters and digits of a document in lower case, each with its place in the text. */
export interface DocumentWords {
  words: string;
  /** For each character of `words`, its offset in the text. */
  offsets: readonly number[];
  /** Rows of tables by the text of their first cell: where each begins and ends in `words`. */
  rows: ReadonlyMap<string, readonly [from: number, to: number]>;
}

let last: { text: string; words: DocumentWords } | undefined;

/** The words of a document's text without its tags. The last document is cached, since many places of one are looked up. */
export function wordsOfDocument(text: string): DocumentWords {
  if (last?.text === text) return last.words;
  const clean = text.replaceAll(/<[^<>]+>/g, (tag) => tag.replaceAll(/[^\n]/g, " "));
  const rows = new Map<string, readonly [number, number]>();
  const offsets: number[] = [];
  let words = "";
  let start = 0;
  for (const line of clean.split("\n")) {
    const from = words.length;
    for (const { 0: letter, index } of line.matchAll(/[\p{L}\d]/gu)) {
      const lower = letter.toLowerCase();
      words += lower;
      for (let at = 0; at < lower.length; at++) offsets.push(start + index);
    }
    const key = line.includes("\t") ? plainWords(line.split("\t")[0] ?? "") : undefined;
    if (key !== undefined && !rows.has(key)) rows.set(key, [from, words.length]);
    start += line.length + 1;
  }
  last = { text, words: { words, offsets, rows } };
  return last.words;
}

/** Letters and digits alone: line breaks, hyphens and punctuation are lost where a text is flattened. */
export function plainWords(text: string): string {
  return text.replaceAll(/[^\p{L}\d]/gu, "").toLowerCase();
}

/** The parts of a citation's place that the document has to contain, each split at the words that `(…)` leaves out. */
export function partsOfPlace(at: string): string[][] {
  return at.split(" › ").map((part) => part.split("(…)"));
}
