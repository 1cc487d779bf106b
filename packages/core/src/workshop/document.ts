import { escapeText } from "../text/escape.js";
import type { Language } from "../model/words.js";

/** Words in a document; with `href`, a link. */
export interface Span {
  readonly text: string;
  readonly href?: string | undefined;
}

/** A part of a document. */
export type Block =
  | { readonly heading: 1 | 2 | 3; readonly text: string }
  | { readonly paragraph: readonly Span[] }
  | { readonly list: readonly (readonly Span[])[] }
  | {
      readonly table: string;
      readonly columns: readonly string[];
      readonly rows: readonly (readonly (readonly Span[])[])[];
    };

/** A document as Markdown, in which nothing of the texts means anything but itself. */
export function toMarkdown(blocks: readonly Block[]): string {
  return `${blocks.map(blockToMarkdown).join("\n\n")}\n`;
}

function blockToMarkdown(block: Block): string {
  if ("heading" in block) return `${"#".repeat(block.heading)} ${plainMarkdown(block.text)}`;
  if ("paragraph" in block) return spansToMarkdown(block.paragraph);
  if ("list" in block) return block.list.map((spans) => `- ${spansToMarkdown(spans)}`).join("\n");
  const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    row(block.columns.map(plainMarkdown)),
    row(block.columns.map(() => "---")),
    ...block.rows.map((cells) => row(cells.map(spansToMarkdown))),
  ].join("\n");
}

function spansToMarkdown(spans: readonly Span[]): string {
  return spans
    .map(({ text, href }) =>
      href === undefined
        ? plainMarkdown(text)
        : `[${plainMarkdown(text)}](<${href.replaceAll(/[<>\s]/g, encodeURI)}>)`,
    )
    .join("");
}

/** A text on one line whose every sign that Markdown or HTML would read stands for itself. */
function plainMarkdown(text: string): string {
  return oneLine(text)
    .replaceAll(/[\\`*_{}[\]()#+!|~<>&$^]/g, (sign) =>
      sign === "<" ? "&lt;" : sign === ">" ? "&gt;" : sign === "&" ? "&amp;" : `\\${sign}`,
    )
    .replace(/^(\d+)([.)])/, "$1\\$2")
    .replace(/^([-=:])/, "\\$1")
    .replaceAll(/\b(https?|ftp):/gi, "$1&#58;")
    .replaceAll(/\bwww\./gi, "www&#46;");
}

/** A text without line ends; what turns it round is written out. */
function oneLine(text: string): string {
  return escapeText(text.replaceAll(/\s+/g, " ").trim() === "" ? text : text.replaceAll(/[\r\n\t]+/g, " "));
}

/** A document as a page of HTML that needs nothing but itself: it runs no script and loads nothing. */
export function toHtml(
  blocks: readonly Block[],
  { title, language }: { title: string; language: Language },
): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${plainHtml(title)}</title>
<style>
${style}
</style>
</head>
<body>
<main>
${blocks.map(blockToHtml).join("\n")}
</main>
</body>
</html>
`;
}

const style = `body { margin: 0; font: 1rem/1.5 system-ui, sans-serif; color: #1b1b1b; background: #fff; }
main { max-width: 60rem; margin: 0 auto; padding: 2rem 1rem; overflow-wrap: anywhere; }
h1, h2, h3 { line-height: 1.25; }
table { width: 100%; border-collapse: collapse; }
caption { padding-block: .5rem; font-weight: 700; text-align: start; }
th, td { padding: .35rem .6rem; border: 1px solid #767676; text-align: start; vertical-align: top; }
a { color: #0b4f9e; }
a:focus-visible { outline: 3px solid #0b4f9e; outline-offset: 2px; }
@media (max-width: 40rem) { table, tbody, tr, td { display: block; } thead { position: absolute; clip-path: inset(50%); } tr { margin-block-end: 1rem; border: 1px solid #767676; } td { border: 0; } td::before { content: attr(data-label) ": "; font-weight: 700; } }
@media print { main { max-width: none; padding: 0; } tr { break-inside: avoid; } a { color: inherit; } }`;

function blockToHtml(block: Block): string {
  if ("heading" in block) return `<h${block.heading}>${plainHtml(block.text)}</h${block.heading}>`;
  if ("paragraph" in block) return `<p>${spansToHtml(block.paragraph)}</p>`;
  if ("list" in block)
    return `<ul>\n${block.list.map((spans) => `<li>${spansToHtml(spans)}</li>`).join("\n")}\n</ul>`;
  const head = block.columns
    .map((name) => `<th role="columnheader" scope="col">${plainHtml(name)}</th>`)
    .join("");
  const rows = block.rows.map((cells) => {
    const parts = cells.map(
      (spans, index) =>
        `<td role="cell" data-label="${plainHtml(block.columns[index] ?? "")}">${spansToHtml(spans)}</td>`,
    );
    return `<tr role="row">${parts.join("")}</tr>`;
  });
  return `<table role="table">
<caption>${plainHtml(block.table)}</caption>
<thead role="rowgroup"><tr role="row">${head}</tr></thead>
<tbody role="rowgroup">
${rows.join("\n")}
</tbody>
</table>`;
}

function spansToHtml(spans: readonly Span[]): string {
  return spans
    .map(({ text, href }) =>
      href === undefined ? plainHtml(text) : `<a href="${plainHtml(href)}">${plainHtml(text)}</a>`,
    )
    .join("");
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function plainHtml(text: string): string {
  return oneLine(text).replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
