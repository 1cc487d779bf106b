import type { Document } from "../document/document.js";
import { documentWords } from "../words/words.js";
import { headHeights, headSize } from "./paper-room.js";

const headRules = headHeights
  .map(
    (height) => `.polku-document .heads-${height} thead tr:last-child th { height: ${height}em; }
.polku-document .heads-${height} thead tr:last-child th span { max-height: ${(height / headSize).toFixed(1)}em; }
`,
  )
  .join("");

/** How a document looks, on a screen and on paper; within a page that has other things it is scoped by its class. */
export const documentStyles = `
.polku-document {
  max-width: 60rem;
  margin: 0 auto;
  padding: 1.5rem 1.25rem 3rem;
  background: #fff;
  color: #16181b;
  font: 1rem/1.45 system-ui, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif;
  hyphens: auto;
  overflow-wrap: break-word;
}
.polku-document :is(h1, h2, h3, h4, p, ul, ol, dl, table, figure) { margin: 0; }
.polku-document :is(h1, h2, h3, h4) { break-after: avoid; break-inside: avoid; line-height: 1.25; text-wrap: balance; }
.polku-document h1 { font-size: 1.6em; }
.polku-document h2 { margin-block: 1.5em 0.4em; padding-block-end: 0.15em; border-block-end: 2px solid currentcolor; font-size: 1.2em; }
.polku-document h3 { margin-block: 1em 0.2em; font-size: 1.02em; }
.polku-document h4 { margin-block: 0.7em 0.1em; font-size: 0.95em; }
.polku-document p { margin-block: 0.3em; }
.polku-document :is(ul, ol) { padding-inline-start: 1.5em; }
.polku-document ul { list-style: disc; }
.polku-document ol { list-style: decimal; }
.polku-document li { margin-block: 0.1em; }
.polku-document :is(.whole, .columns li) { break-inside: avoid; }
.polku-document .of, .polku-document .date, .polku-document .hint { color: #444a50; font-size: 0.875em; }
.polku-document .of { font-weight: 600; }
.polku-document .lead { max-width: none; margin-block-start: 0.7em; font-size: 1.06em; font-weight: 600; }
.polku-document .columns { columns: 17em; column-gap: 2em; }
.polku-document dl { display: grid; grid-template-columns: minmax(6em, 12em) 1fr; gap: 0.1em 1em; margin-block: 0.3em; }
.polku-document dt { color: #444a50; }
.polku-document dd { margin: 0; }
.polku-document .wide { overflow-x: auto; margin-block: 0.5em 1em; }
.polku-document table { width: 100%; border-collapse: collapse; font-size: 0.875em; }
.polku-document caption { padding-block: 0.3em; font-weight: 600; text-align: start; }
.polku-document caption.said { padding: 0; font-size: 0; }
.polku-document :is(th, td) { padding: 0.3em 0.6em 0.3em 0; border-block-end: 1px solid #b9bec4; text-align: start; vertical-align: top; white-space: pre-line; }
.polku-document tbody th { min-width: 7em; font-weight: 400; }
.polku-document thead th { border-block-end: 1.5px solid #16181b; font-weight: 600; }
.polku-document tr { break-inside: avoid; }
.polku-document .matrix table { width: auto; table-layout: fixed; }
.polku-document .matrix :is(th, td) { padding: 0.1em; border-inline-end: 1px solid #d9dcdf; text-align: center; vertical-align: middle; }
.polku-document .matrix :is(thead td, tbody th) { width: 9.5em; padding-inline-end: 0.5em; text-align: start; font-weight: 600; }
.polku-document .matrix thead tr:last-child th { width: 2.7em; vertical-align: bottom; font-weight: 600; }
.polku-document .matrix thead tr:last-child th span { display: inline-block; max-width: 3.25em; overflow: hidden; font-size: ${headSize}em; line-height: 1.08; text-align: start; writing-mode: vertical-rl; rotate: 180deg; }
${headRules}.polku-document .across { display: none; }
.polku-document .marks { white-space: nowrap; }
.polku-document abbr { text-decoration: none; white-space: nowrap; }
.polku-document figure { break-inside: avoid; margin-block: 0.5em; }
.polku-document svg { display: block; width: 100%; height: auto; max-height: 85vh; border: 1px solid #d9dcdf; }
@media print {
  /* A heading keeps what comes below it; headings after one another would keep a whole list of them together. */
  .polku-document :is(h2:has(+ h2), h3:has(+ :is(h2, h3, .last)), h4:has(+ :is(h2, h3, h4, .last))) { break-after: auto; }
  .polku-document :is(p:has(+ :is(ul, ol, dl, .wide, .upright)), h2 + p:has(+ h3), .entries p:has(+ p)) { break-after: avoid; }
  /* Nor is a table's head without a row. */
  .polku-document :is(caption, thead, thead tr) { break-after: avoid; break-inside: avoid; }
  .polku-document tbody tr:first-child { break-before: avoid; }
  .polku-document tr.high { break-inside: auto; }
  .polku-document li > ul { break-before: avoid; }
  .polku-document :is(p, li, dd, td) { orphans: 3; widows: 3; }
  /* The sources take along the end of what is before them: a sheet with nothing else says little. */
  .polku-document .last { break-inside: avoid; }
  .polku-document .wide + .last { break-before: avoid; }
  .polku-document .short-lines { columns: 2; column-gap: 2em; }
  .polku-document .entries { columns: 2; column-gap: 2em; }
  .polku-document .entries > :first-child { margin-block-start: 0; }
  .polku-document .last > .entries { margin-block-start: 1em; }
  .polku-document { max-width: none; padding: 0; color: #000; font-size: 9pt; line-height: 1.3; }
  .polku-document h1 { font-size: 1.45em; }
  .polku-document h2 { margin-block: 0.9em 0.3em; }
  .polku-document .lead { margin-block-start: 0.4em; }
  .polku-document .columns { columns: 26em; font-size: 0.9em; }
  .polku-document figure { margin-block: 0.3em; }
  .polku-document :is(.of, .date, .hint, dt) { color: #26292d; }
  .polku-document .wide { overflow: visible; }
  .polku-document .wide ~ .matrix { break-inside: avoid; }
  .polku-document .matrix { margin-block: 0.2em 0.8em; }
  .polku-document .matrix table { font-size: 7.8pt; line-height: 1.15; }
  .polku-document .matrix tbody :is(th, td) { padding-block: 0.03em; }
  .polku-document .matrix :is(thead td, tbody th) { width: 10.4em; }
  .polku-document svg { border: 0; }
  /* The map has what room the texts leave on the sheet, and at least enough to be known again. */
  .polku-document.summary { display: flex; flex-direction: column; min-height: calc(100vh - 2mm); font-size: 8.5pt; line-height: 1.26; }
  .polku-document [data-room="part"] { position: relative; flex: 1 0 32vh; max-height: 52vh; margin-block: 0; }
  .polku-document.summary h2 { margin-block: 0.6em 0.3em; }
  .polku-document.long [data-room="part"] { flex-basis: 46vh; }
  .polku-document [data-room="part"] svg { position: absolute; inset: 0; height: 100%; max-height: none; }
  .polku-document [data-room="sheet"] svg { max-height: calc(100vh - 5.2cm); }
}
/* Across, the map fills its sheet, and a matrix has more columns. */
@media print and (orientation: landscape) {
  .polku-document .first-sheet { display: flex; flex-direction: column; height: calc(100vh - 2mm); break-after: page; }
  .polku-document.summary [data-room="part"] { flex-basis: 60vh; max-height: none; }
  .polku-document [data-room="sheet"] { flex: 1 1 0; min-height: 0; }
  .polku-document [data-room="sheet"] svg { height: 100%; max-height: none; }
  .polku-document :is(.entries, .short-lines) { columns: 3; }
  .polku-document .upright { display: none; }
  .polku-document .across { display: block; }
  .polku-document .across .matrix { break-inside: avoid; }
  .polku-document .across .matrix table { font-size: 7.5pt; }
  .polku-document .across .matrix :is(thead td, tbody th) { width: 8.6em; }
}
`;

/** The margins of the paper: at the foot of each sheet whose it is, when it was made, and its number. */
export function pageStyles({ language, of, date }: Document): string {
  const foot = `${of} · ${documentWords[language].made(date)}`;
  const quoted = foot.replaceAll(
    /[^\p{L}\p{N} .,:;·–-]/gu,
    (sign) => `\\${sign.codePointAt(0)?.toString(16) ?? ""} `,
  );
  const look = 'color: #26292d; font: 8pt system-ui, "Noto Sans", "DejaVu Sans", sans-serif;';
  return `
@page {
  margin: 14mm 12mm 15mm;
  @bottom-left { content: "${quoted}"; ${look} }
  @bottom-right { content: counter(page) " / " counter(pages); ${look} }
}
`;
}
