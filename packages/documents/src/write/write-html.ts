import type { Language } from "@polku/core";
import type { Block, Cell, Document, Item, Table } from "../document/document.js";
import { documentWords } from "../words/words.js";
import { toPage, type Sheets } from "./sheets.js";
import { splitTable } from "./split-table.js";
import { documentStyles, pageStyles } from "./styles.js";
import { escapeMarkup } from "./xml.js";

/**
 * A document as a page of HTML that needs nothing else: headings in order, tables with heads, pictures with descriptions.
 * Printed, it is the document on paper.
 *
 * @example
 * ```ts
 * const blocks = [{ is: "paragraph" as const, text: "5 < 6" }];
 * const page = writeHtml({ language: "en", title: "Example", of: "Tiny", date: "1 May 2026", blocks });
 * page.includes("<p>5 &lt; 6</p>"); // true
 * ```
 */
export function writeHtml(document: Document): string {
  return toPage(toSheets(document));
}

/** A document as the parts of a page, for who prints it from within another page. */
export function toSheets(document: Document): Sheets {
  const { language, title, of, date, blocks } = document;
  return {
    language,
    title,
    styles: documentStyles,
    pageStyles: pageStyles(document),
    body: `<main class="polku-document" lang="${language}">
<header>
<p class="of">${escapeMarkup(of)}</p>
<h1>${escapeMarkup(title)}</h1>
<p class="date">${escapeMarkup(documentWords[language].made(date))}</p>
</header>
${blocks.map((block) => blockHtml(block, language)).join("\n")}
</main>`,
  };
}

function blockHtml(block: Block, language: Language): string {
  switch (block.is) {
    case "heading":
      return `<h${block.level}>${escapeMarkup(block.text)}</h${block.level}>`;
    case "paragraph":
      return `<p${block.look ? ` class="${block.look}"` : ""}>${escapeMarkup(block.text)}</p>`;
    case "list": {
      const tag = block.look === "numbered" ? "ol" : "ul";
      const look = block.look === "columns" ? ' class="columns"' : "";
      return `<${tag}${look}>${block.items.map(itemHtml).join("")}</${tag}>`;
    }
    case "facts":
      return `<dl>${block.facts
        .map(([name, text]) => `<dt>${escapeMarkup(name)}</dt><dd>${escapeMarkup(text)}</dd>`)
        .join("")}</dl>`;
    case "picture":
      return `<figure data-room="${block.picture.room}">${block.picture.svg}</figure>`;
    case "table":
      return splitTable(block, language).map(tableHtml).join("\n");
  }
}

function itemHtml(item: Item): string {
  if (typeof item === "string") return `<li>${escapeMarkup(item)}</li>`;
  const inner = item.items.length === 0 ? "" : `<ul>${item.items.map(itemHtml).join("")}</ul>`;
  return `<li>${escapeMarkup(item.text)}${inner}</li>`;
}

function tableHtml({ caption, columns, rows, isMatrix = false }: Table): string {
  const head = columns.map(({ title }) => {
    if (title === "") return "<td></td>";
    return `<th scope="col">${isMatrix ? `<span>${escapeMarkup(title)}</span>` : escapeMarkup(title)}</th>`;
  });
  const body = rows.map(
    ([name = "", ...cells]) =>
      `<tr><th scope="row">${cellHtml(name)}</th>${cells.map((cell) => `<td>${cellHtml(cell)}</td>`).join("")}</tr>`,
  );
  return `<div class="wide${isMatrix ? " matrix" : ""}" role="region" tabindex="0" aria-label="${escapeMarkup(caption)}"><table>
<caption>${escapeMarkup(caption)}</caption>
<thead>${groupsHtml(columns)}<tr>${head.join("")}</tr></thead>
<tbody>${body.join("\n")}</tbody>
</table></div>`;
}

/** The row of the groups of columns, where there are some. */
function groupsHtml(columns: Table["columns"]): string {
  if (columns.every(({ group }) => group === undefined)) return "";
  const groups: { name: string; span: number }[] = [];
  for (const { group: name = "" } of columns.slice(1)) {
    const last = groups.at(-1);
    if (last?.name === name) last.span++;
    else groups.push({ name, span: 1 });
  }
  const heads = groups.map(
    ({ name, span }) => `<th scope="colgroup" colspan="${span}">${escapeMarkup(name)}</th>`,
  );
  return `<tr class="groups"><td></td>${heads.join("")}</tr>`;
}

function cellHtml(cell: Cell): string {
  if (typeof cell !== "object") return escapeMarkup(String(cell));
  return `<abbr title="${escapeMarkup(cell.means)}">${escapeMarkup(cell.sign)}</abbr>`;
}
