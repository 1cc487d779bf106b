import type { Language } from "@polku/core";
import type { Block, Cell, Document, Item, Picture, Table } from "../document/document.js";
import { columnWidths, isHigh } from "./column-widths.js";
import { documentWords } from "../words/words.js";
import { fewestEntries, headHeight, isOfShortEntries, isOfShortLines, sectionsOf } from "./paper-room.js";
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

/** With more letters than these, a map as a part of a page is on one of several sheets anyway. */
const lettersOfSheet = 3_300;

/** A document as the parts of a page, for who prints it from within another page. */
export function toSheets(document: Document): Sheets {
  const { language, title, of, date, blocks } = document;
  const head = `<header>
<p class="of">${escapeMarkup(of)}</p>
<h1>${textHtml(title)}</h1>
<p class="date">${escapeMarkup(documentWords[language].made(date))}</p>
</header>`;
  // The map that fills a sheet leaves room for what is above it.
  const first = blocks.findIndex((block) => block.is === "picture" && block.picture.room === "sheet");
  const body = `<main class="polku-document${summaryLook(blocks, language)}" lang="${language}">
${first < 0 ? head : `<div class="first-sheet">\n${head}`}
${blocksHtml(blocks.slice(0, first + 1), language)}${first < 0 ? "" : "\n</div>\n"}${blocksHtml(blocks.slice(first + 1), language)}
</main>`;
  // Pages whose policy allows no attributes of style have these.
  const widths = new Set([...body.matchAll(/<col class="w-(\d+)">/g)].map(([, width = ""]) => width));
  const rules = [...widths].map((width) => `.polku-document .w-${width} { width: ${width}%; }\n`).join("");
  return { language, title, styles: documentStyles + rules, pageStyles: pageStyles(document), body };
}

/** The classes of a document whose map is a part of a sheet, and of one that takes several sheets anyway. */
function summaryLook(blocks: readonly Block[], language: Language): string {
  if (!blocks.some((block) => block.is === "picture" && block.picture.room === "part")) return "";
  const texts = blocks.filter(({ is }) => is !== "picture");
  const letters = blocksHtml(texts, language).replaceAll(/<[^>]*>/g, "").length;
  return letters > lettersOfSheet ? " summary long" : " summary";
}

function blocksHtml(blocks: readonly Block[], language: Language): string {
  const sections = sectionsOf(blocks);
  const sources = sections.at(-1) ?? [];
  if (sections.length < 2 || !isOfSources(sources.slice(1))) return sectionsHtml(sections, language);
  const before = sections.at(-2) ?? [];
  const end = endOf(before);
  const others = [...sections.slice(0, -2), before.slice(0, before.length - end.length)];
  const html = sectionHtml(end, language);
  const isOfEntries = isOfShortEntries(before.slice(1));
  const endHtml = isOfEntries && end.length > 0 ? `<div class="entries">\n${html}\n</div>` : html;
  return `${sectionsHtml(others, language)}
<div class="last">
${endHtml}
${sectionHtml(sources, language)}
</div>`;
}

/** Across, a matrix is so high that what is before it would have a sheet of its own: there it comes after it. */
function sectionsHtml(sections: readonly (readonly Block[])[], language: Language): string {
  const isMatrix = (block: Block) => block.is === "table" && block.isMatrix === true;
  const html = sections.map((section) => sectionHtml(section, language));
  return html
    .map((own, index) => {
      const section = sections[index] ?? [];
      const [before, after] = [sections[index - 1], sections[index + 1]];
      if (isOfText(section) && after?.some(isMatrix)) return `<div class="upright">\n${own}\n</div>`;
      if (before && isOfText(before) && section.some(isMatrix))
        return `${own}\n<div class="across">\n${html[index - 1] ?? ""}\n</div>`;
      return own;
    })
    .join("\n");
}

/** Whether a section is a heading with text. */
function isOfText([head, ...rest]: readonly Block[]): boolean {
  return head?.is === "heading" && rest.length > 0 && rest.every(({ is }) => is === "paragraph");
}

function sectionHtml(section: readonly Block[], language: Language): string {
  const [head, ...rest] = section;
  let heading = "";
  const html = (part: readonly Block[]) =>
    part
      .map((block) => {
        if (block.is === "heading") heading = block.text;
        return blockHtml(block, language, heading);
      })
      .join("\n");
  if (!head || !isOfShortEntries(rest)) return html(section);
  return `${html([head])}\n<div class="entries">\n${html(rest)}\n</div>`;
}

/**
 * The last entry of a section, where it is short, or the last ones where they are beside one another in columns: they are
 * kept with the sources, which say little on a sheet of their own.
 */
function endOf(section: readonly Block[]): Block[] {
  const starts = section.flatMap(({ is }, index) => (is === "heading" && index > 0 ? [index] : []));
  if (isOfShortEntries(section.slice(1))) {
    // Enough others stay to fill columns themselves.
    const ends = starts.slice(fewestEntries).slice(-mostAtEnd);
    return ends.map((start) => section.slice(start)).find((end) => isShort(end.flatMap(textsOf))) ?? [];
  }
  let start = section.findLastIndex(({ is }) => is === "heading");
  if (start < 0) return [];
  // Together with the headings that it is below.
  while (isAbove(section[start - 1], section[start])) start--;
  const end = section.slice(start);
  return isShort(end.flatMap(textsOf)) ? end : [];
}

function isAbove(block: Block | undefined, next: Block | undefined): boolean {
  return block?.is === "heading" && next?.is === "heading" && block.level < next.level;
}

/** The texts of a block; a table and a picture are never short. */
function textsOf(block: Block): string[] {
  switch (block.is) {
    case "heading":
    case "paragraph":
      return [block.text];
    case "list":
      return block.items.flatMap(textsIn);
    case "facts":
      return block.facts.flat();
    case "table":
    case "picture":
      return ["x".repeat(fewLetters + 1)];
  }
}

/** Whether a section is one list in columns that is no longer than a part of a sheet, as that of the sources is. */
function isOfSources(blocks: readonly Block[]): boolean {
  const [block, more] = blocks;
  if (block?.is !== "list" || block.look !== "columns" || more) return false;
  return block.items.flatMap(textsIn).join("").length <= lettersOfSources;
}

/** A block below a heading. */
function blockHtml(block: Block, language: Language, heading: string): string {
  switch (block.is) {
    case "heading":
      return `<h${block.level}>${textHtml(block.text)}</h${block.level}>`;
    case "paragraph":
      return `<p${block.look ? ` class="${block.look}"` : ""}>${textHtml(block.text)}</p>`;
    case "list": {
      const tag = block.look === "numbered" ? "ol" : "ul";
      const looks = [
        ...(block.look === "columns" ? ["columns"] : []),
        ...(isShort(block.items.flatMap(textsIn)) ? ["whole"] : []),
        ...(isOfShortLines(block.items) ? ["short-lines"] : []),
      ];
      return `<${tag}${classOf(looks)}>${block.items.map(itemHtml).join("")}</${tag}>`;
    }
    case "facts":
      return `<dl${isShort(block.facts.flat()) ? ' class="whole"' : ""}>${block.facts
        .map(
          ([name, text]) =>
            `<dt>${textHtml(name)}</dt><dd${isShort([text]) ? ' class="whole"' : ""}>${textHtml(text)}</dd>`,
        )
        .join("")}</dl>`;
    case "picture":
      return pictureHtml(block.picture);
    case "table": {
      const [upright, across] = (["upright", "across"] as const).map((paper) =>
        splitTable(block, language, paper)
          .map((part) => tableHtml(part, heading))
          .join("\n"),
      );
      if (upright === across || !block.isMatrix) return upright ?? "";
      return `<div class="upright">${upright}</div>\n<div class="across">${across}</div>`;
    }
  }
}

function pictureHtml({ room, svg, across }: Picture): string {
  const figure = (own: string, look = "") => `<figure${look} data-room="${room}">${own}</figure>`;
  if (across === undefined || across === svg) return figure(svg);
  return `${figure(svg, ' class="upright"')}\n${figure(across, ' class="across"')}`;
}

/** So few letters are not parted by the end of a sheet. */
const fewLetters = 600;
/** So many entries in columns are kept with the sources. */
const mostAtEnd = 6;
/** And no more of the sources. */
const lettersOfSources = 1_500;

function isShort(texts: readonly string[]): boolean {
  return texts.join("").length <= fewLetters;
}

/** A text, whose numbers of sources, and whose shortenings, are not parted by the end of a line. */
function textHtml(text: string): string {
  return escapeMarkup(text).replaceAll(
    /(?:\[\d+\]){2,5}|\(?\p{Lu}{2,4}-\p{Ll}{2,10}\)?(?![\p{L}-])/gu,
    '<span class="marks">$&</span>',
  );
}

function itemHtml(item: Item): string {
  if (typeof item === "string") return `<li>${textHtml(item)}</li>`;
  const inner = item.items.length === 0 ? "" : `<ul>${item.items.map(itemHtml).join("")}</ul>`;
  return `<li>${textHtml(item.text)}${inner}</li>`;
}

function tableHtml({ caption, columns, rows, isMatrix = false }: Table, heading: string): string {
  const widths = isMatrix ? [] : columnWidths({ columns, rows });
  const head = columns.map(({ title }) => {
    if (title === "") return "<td></td>";
    const name = escapeMarkup(title);
    return `<th scope="col">${isMatrix ? `<span>${name}</span>` : name}</th>`;
  });
  const looks = isMatrix ? [`heads-${headHeight(columns.map(({ title }) => title))}`] : [];
  // What is written above it already is not written again.
  const above = [heading, columns[0]?.title ?? ""];
  const isSaid = above.some((text) => text === caption || text.startsWith(`${caption} (`));
  const body = rows.map((row) => {
    const [name = "", ...cells] = row;
    const look = classOf(!isMatrix && isHigh(row, widths) ? ["high"] : []);
    return `<tr${look}><th scope="row">${cellHtml(name)}</th>${cells.map((cell) => `<td>${cellHtml(cell)}</td>`).join("")}</tr>`;
  });
  const cols = widths.map((width) => `<col class="w-${width}">`).join("");
  return `<div class="wide${isMatrix ? " matrix" : ""}" role="region" tabindex="0" aria-label="${escapeMarkup(caption)}"><table${classOf(looks)}>
<caption${isSaid ? ' class="said"' : ""}>${escapeMarkup(caption)}</caption>${isMatrix ? "" : `<colgroup>${cols}</colgroup>`}
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
    ({ name, span }) => `<th scope="colgroup" colspan="${span}">${textHtml(name)}</th>`,
  );
  return `<tr class="groups"><td></td>${heads.join("")}</tr>`;
}

function classOf(looks: readonly string[]): string {
  return looks.length === 0 ? "" : ` class="${looks.join(" ")}"`;
}

function textsIn(item: Item): string[] {
  return typeof item === "string" ? [item] : [item.text, ...item.items];
}

function cellHtml(cell: Cell): string {
  if (typeof cell !== "object") return textHtml(String(cell));
  return `<abbr title="${escapeMarkup(cell.means)}">${escapeMarkup(cell.sign)}</abbr>`;
}
