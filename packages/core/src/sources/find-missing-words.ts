import { partsOfPlace, plainWords, wordsOfDocument } from "./document-words.js";

/**
 * The first words of a citation that are not in the text of its document, or undefined where all are.
 * `(…)` leaves words out. Only letters and digits count: line breaks, hyphens and punctuation are lost
 * where a text is flattened. What is cited of a row of a table has to be in that row.
 *
 * @example
 * ```ts
 * findMissingWords("Services\nClinic\tfor every child", "Services › Clinic › every child"); // undefined
 * findMissingWords("Services\nClinic\tfor every child", "Services › Clinic › adults"); // "adults"
 * ```
 */
export function findMissingWords(text: string, at: string): string | undefined {
  const { words, rows } = wordsOfDocument(text);
  const parts = partsOfPlace(at);
  const row = rows.get(plainWords(parts[1]?.join("") ?? ""));
  const within = row === undefined ? words : words.slice(...row);
  return (row === undefined ? parts : parts.slice(2))
    .flat()
    .find((piece) => !within.includes(plainWords(piece)));
}
