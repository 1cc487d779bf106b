import type { Language } from "@polku/core";
import { strToU8, zipSync, type Zippable } from "fflate";
import type { Block, Cell, Document, Item, Picture, Table } from "../document/document.js";
import { documentWords } from "../words/words.js";
import { columnWidths, isHigh } from "./column-widths.js";
import { mapNotDrawn } from "./map-not-drawn.js";
import { headLength } from "./paper-room.js";
import { splitTable } from "./split-table.js";
import { escapeMarkup } from "./xml.js";

/** The width of the text on A4 with its margins, in twentieths of a point, and the height that a picture may have. */
const textWidth = 9638;
const mostHeight = 11_000;
/** In what pictures are measured, to a twentieth of a point. */
const unitsOfPicture = 635;

/**
 * A document as a Word file: its headings are headings, tables repeat their heads, and pictures have a description. The
 * same document gives the same bytes.
 *
 * @example
 * ```ts
 * const bytes = writeDocx(composeText({ network, language: "en", now: new Date("2018-02-05") }));
 * [...bytes.slice(0, 2)]; // [80, 75]
 * ```
 */
export function writeDocx(document: Document): Uint8Array {
  const writer = new DocxWriter(document.language);
  const body = writer.body(document);
  const files: Record<string, string | Uint8Array> = {
    "[Content_Types].xml": contentTypes,
    "_rels/.rels": packageRelations,
    "docProps/core.xml": `${xmlHead}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeMarkup(document.title)}</dc:title><dc:subject>${escapeMarkup(document.of)}</dc:subject><dc:language>${document.language}</dc:language></cp:coreProperties>`,
    "word/document.xml": `${xmlHead}<w:document ${namespaces}><w:body>${body}${section}</w:body></w:document>`,
    "word/styles.xml": stylesXml(document.language),
    "word/numbering.xml": numberingXml(writer.numberedLists),
    "word/footer1.xml": `${xmlHead}<w:ftr ${namespaces}>${paragraphXml(`${documentWords[document.language].made(document.date)} · `, "Footer", pageNumber)}</w:ftr>`,
    "word/_rels/document.xml.rels": relationsXml(writer.images.map(({ file }) => file)),
    ...Object.fromEntries(writer.images.map(({ file, content }) => [`word/${file}`, content])),
  };
  const zipped: Zippable = Object.fromEntries(
    Object.entries(files).map(([name, content]) => [
      name,
      [typeof content === "string" ? strToU8(content) : content, { mtime: "1980-01-02T00:00:00" }],
    ]),
  );
  return zipSync(zipped);
}

class DocxWriter {
  /** How many numbered lists there are: each begins at 1. */
  numberedLists = 0;
  readonly images: { file: string; content: string | Uint8Array }[] = [];

  constructor(readonly language: Language) {}

  body({ title, of, date, blocks }: Document): string {
    return [
      paragraphXml(of, "Subtitle"),
      paragraphXml(title, "Title"),
      paragraphXml(documentWords[this.language].made(date), "Hint"),
      ...blocks.map((block, index) => this.#block(block, blocks[index + 1])),
    ].join("");
  }

  #block(block: Block, next?: Block): string {
    switch (block.is) {
      case "heading":
        return paragraphXml(block.text, `Heading${block.level - 1}`);
      case "paragraph":
        return paragraphXml(
          block.text,
          { lead: "Lead", hint: "Hint", none: "" }[block.look ?? "none"],
          "",
          // What introduces a list or a table stays with it.
          next?.is === "list" || next?.is === "table" ? "<w:keepNext/>" : "",
        );
      case "list": {
        const list = block.look === "numbered" ? ++this.numberedLists + 1 : 1;
        return block.items.map((item) => itemXml(item, list)).join("");
      }
      case "facts":
        return tableXml(
          { is: "table", caption: "", columns: [], rows: block.facts.map(([name, text]) => [name, text]) },
          [30, 70],
        );
      case "table":
        return splitTable(block, this.language)
          .map((table) => paragraphXml(table.caption, "Caption") + tableXml(table))
          .join("");
      case "picture":
        return this.#picture(block.picture);
    }
  }

  #picture({ svg, png, description }: Picture): string {
    const [, width = "1", height = "1"] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
    const scale = Math.min(textWidth / Number(width), mostHeight / Number(height)) * unitsOfPicture;
    const [cx, cy] = [Math.round(Number(width) * scale), Math.round(Number(height) * scale)];
    const number = this.images.length / 2 + 1;
    this.images.push(
      { file: `media/map${number}.png`, content: png ?? mapNotDrawn },
      { file: `media/map${number}.svg`, content: svg },
    );
    const [raster, vector] = [relationOf(this.images.length - 2), relationOf(this.images.length - 1)];
    const about = `id="${number}" name="map${number}" descr="${escapeMarkup(description)}"`;
    const drawing = (image: string, more = "") =>
      `<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${cx}" cy="${cy}"/><wp:docPr ${about}/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr ${about}/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${image}">${more}</a:blip><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>`;
    const both = drawing(
      raster,
      `<a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="${vector}"/></a:ext></a:extLst>`,
    );
    // LibreOffice draws an SVG only as the picture itself; Word, which may not, takes the way for what it knows since 2016.
    const drawn =
      png === undefined
        ? `<mc:AlternateContent><mc:Choice Requires="w16se">${both}</mc:Choice><mc:Fallback>${drawing(vector)}</mc:Fallback></mc:AlternateContent>`
        : both;
    return `<w:p><w:r>${drawn}</w:r></w:p>`;
  }
}

function paragraphXml(text: string, style: string, more = "", properties = ""): string {
  const look = style === "" ? "" : `<w:pStyle w:val="${style}"/>`;
  return `<w:p><w:pPr>${look}${properties}</w:pPr>${runXml(text)}${more}</w:p>`;
}

function runXml(text: string, properties = ""): string {
  return `<w:r>${properties}<w:t xml:space="preserve">${escapeMarkup(text)}</w:t></w:r>`;
}

function itemXml(item: Item, list: number): string {
  const line = (text: string, level: number, of: number) =>
    paragraphXml(text, "List", "", `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${of}"/></w:numPr>`);
  if (typeof item === "string") return line(item, 0, list);
  return line(item.text, 0, list) + item.items.map((one) => line(one, 1, 1)).join("");
}

/** A table; `widths` are the hundredths of the page that its columns take. */
function tableXml({ caption, columns, rows, isMatrix = false }: Table, widths?: readonly number[]): string {
  const count = columns.length || (rows[0]?.length ?? 1);
  const first = 24;
  const hundredths =
    widths ??
    (isMatrix
      ? columns.map((_, column) => (column === 0 ? first : (100 - first) / (count - 1)))
      : columnWidths({ columns, rows }));
  const sizes = hundredths.map((part) => Math.round((part / 100) * textWidth));
  const cell = (text: string, column: number, isHead: boolean) => {
    const isUpright = isMatrix && isHead && column > 0;
    const style = isUpright ? "MatrixHead" : isHead || column === 0 ? "CellHead" : "Cell";
    return `<w:tc><w:tcPr><w:tcW w:w="${sizes[column] ?? 0}" w:type="dxa"/>${isUpright ? upright : ""}</w:tcPr>${paragraphXml(text, style)}</w:tc>`;
  };
  const height = isMatrix
    ? `<w:trHeight w:val="${twips(headLength(columns.map(({ title }) => title)) * matrixHeadSize + 6)}" w:hRule="atLeast"/>`
    : "";
  const head =
    columns.length === 0
      ? ""
      : `<w:tr><w:trPr><w:cantSplit/>${height}<w:tblHeader/></w:trPr>${columns.map(({ title }, column) => cell(title, column, true)).join("")}</w:tr>`;
  const body = rows.map(
    (row) =>
      `<w:tr>${isMatrix || !isHigh(row, hundredths) ? "<w:trPr><w:cantSplit/></w:trPr>" : ""}${row.map((one, column) => cell(plain(one), column, false)).join("")}</w:tr>`,
  );
  const look = `<w:tblLook w:val="00A0" w:firstRow="${columns.length === 0 ? 0 : 1}" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>`;
  const about = caption === "" ? "" : `<w:tblCaption w:val="${escapeMarkup(caption)}"/>`;
  return `<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/><w:tblW w:w="${textWidth}" w:type="dxa"/><w:tblLayout w:type="fixed"/>${look}${about}</w:tblPr><w:tblGrid>${sizes.map((size) => `<w:gridCol w:w="${size}"/>`).join("")}</w:tblGrid>${head}${body.join("")}</w:tbl><w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr></w:p>`;
}

/** Letters of the heads of a matrix, in points: three lines of them are as broad as a column. */
const matrixHeadSize = 6.5;
const upright =
  '<w:tcMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tcMar><w:textDirection w:val="btLr"/>';

function twips(points: number): number {
  return Math.round(points * 20);
}

function plain(cell: Cell): string {
  return typeof cell === "object" ? cell.sign : String(cell);
}

const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const word = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const namespaces = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${office}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:w16se="http://schemas.microsoft.com/office/word/2015/wordml/symex"`;
const pageNumber =
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
const section =
  '<w:sectPr><w:footerReference w:type="default" r:id="footer"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>';

const contentTypes = `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="svg" ContentType="image/svg+xml"/><Override PartName="/word/document.xml" ContentType="${word}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${word}.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="${word}.numbering+xml"/><Override PartName="/word/footer1.xml" ContentType="${word}.footer+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`;

const relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
const packageRelations = `${xmlHead}<Relationships xmlns="${relationships}"><Relationship Id="document" Type="${office}/officeDocument" Target="word/document.xml"/><Relationship Id="core" Type="${relationships}/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`;

function relationOf(image: number): string {
  return `image${image + 1}`;
}

function relationsXml(images: readonly string[]): string {
  const parts = ["styles", "numbering", "footer"].map(
    (part) =>
      `<Relationship Id="${part}" Type="${office}/${part}" Target="${part === "footer" ? "footer1" : part}.xml"/>`,
  );
  const pictures = images.map(
    (file, index) => `<Relationship Id="${relationOf(index)}" Type="${office}/image" Target="${file}"/>`,
  );
  return `${xmlHead}<Relationships xmlns="${relationships}">${[...parts, ...pictures].join("")}</Relationships>`;
}

/** List 1 has bullets; each numbered list is one of its own, so that it begins at 1. */
function numberingXml(numbered: number): string {
  const level = (index: number, format: string, text: string) =>
    `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${(index + 1) * 360}" w:hanging="280"/></w:pPr></w:lvl>`;
  const numbers = Array.from(
    { length: numbered },
    (_, index) =>
      `<w:num w:numId="${index + 2}"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
  );
  return `${xmlHead}<w:numbering ${namespaces}><w:abstractNum w:abstractNumId="0">${level(0, "bullet", "•")}${level(1, "bullet", "–")}</w:abstractNum><w:abstractNum w:abstractNumId="1">${level(0, "decimal", "%1.")}${level(1, "bullet", "–")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>${numbers.join("")}</w:numbering>`;
}

const locales: Readonly<Record<Language, string>> = { fi: "fi-FI", sv: "sv-FI", en: "en-GB" };

function stylesXml(language: Language): string {
  const style = (id: string, name: string, run: string, paragraph = "", outline?: number) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>${outline === undefined ? "" : "<w:keepNext/>"}${paragraph}${outline === undefined ? "" : `<w:outlineLvl w:val="${outline}"/>`}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;
  const size = (points: number) => `<w:sz w:val="${points * 2}"/>`;
  const space = (before: number, after: number) => `<w:spacing w:before="${before}" w:after="${after}"/>`;
  const edge = (side: string) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="B9BEC4"/>`;
  return `${xmlHead}<w:styles ${namespaces}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/>${size(10.5)}<w:lang w:val="${locales[language]}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="80"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>${[
    style("Title", "Title", `<w:b/>${size(18)}`, space(0, 60)),
    style("Subtitle", "Subtitle", `<w:b/><w:color w:val="444A50"/>`, space(0, 0)),
    style("Heading1", "heading 1", `<w:b/>${size(14)}`, space(280, 80), 0),
    style("Heading2", "heading 2", `<w:b/>${size(11.5)}`, space(180, 40), 1),
    style("Heading3", "heading 3", `<w:b/>${size(10.5)}`, space(120, 40), 2),
    style("Lead", "Lead", `<w:b/>${size(11.5)}`, space(120, 120)),
    style("Hint", "Hint", `<w:color w:val="444A50"/>${size(9.5)}`),
    style("List", "List", "", space(0, 20)),
    style("Caption", "caption", "<w:b/>", `<w:keepNext/>${space(120, 60)}`),
    style("Cell", "Cell", size(9), space(0, 0)),
    style("CellHead", "Cell head", `<w:b/>${size(9)}`, space(0, 0)),
    style(
      "MatrixHead",
      "Matrix head",
      `<w:b/>${size(matrixHeadSize)}`,
      `<w:spacing w:before="0" w:after="0" w:line="${twips(matrixHeadSize + 0.5)}" w:lineRule="exact"/>`,
    ),
    style("Footer", "footer", `<w:color w:val="444A50"/>${size(8.5)}`),
  ].join(
    "",
  )}<w:style w:type="table" w:styleId="Grid"><w:name w:val="Grid"/><w:tblPr><w:tblBorders>${["top", "bottom", "insideH", "insideV"].map(edge).join("")}</w:tblBorders><w:tblCellMar><w:left w:w="60" w:type="dxa"/><w:right w:w="60" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style></w:styles>`;
}
