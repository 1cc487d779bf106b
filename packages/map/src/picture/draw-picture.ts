import { type Language, type Network, textIn, type Citation } from "@polku/core";
import { placePath, round, textAt, type Shape } from "../drawing/shapes.js";
import { themes, type Theme } from "../drawing/styles.js";
import { drawScene, escapeXml, fontFamily, toSvgElements } from "../drawing/to-svg.js";
import { estimateWidth, wrapLabel } from "../layout/wrap-label.js";
import type { Scene } from "../scene/scene.js";
import { legendWords } from "../words/words.js";
import { legendOf, type LegendGroup } from "./legend.js";
import type { Sheet } from "./sheets.js";

/** What a picture says around its map. */
export interface PictureText {
  readonly title: string;
  /** The question as a sentence. */
  readonly question?: string;
  /** What the answer is, in a sentence. */
  readonly verdict?: string;
  /** The day it was made, as the reader writes it. */
  readonly date: string;
}

/** How a picture is laid out. */
export interface PictureLayout {
  /** The paper that it fills, in millimetres; left out, it is as large as what is in it. */
  readonly sheet?: Sheet;
  /** Whether it is a part of a document, which has the question, the sources and the date: then it has none of them. */
  readonly isPart?: boolean;
  /** Where the legend is; beside the map it leaves more of a low picture's height to the map. */
  readonly legend?: (typeof legendPlaces)[number];
}

export const legendPlaces = ["below", "beside"] as const;

const margin = 24;
/** Fonts of readers are up to so much wider than the estimate. */
const roomForFonts = 1.22;
/** The width of a legend's column. */
const columnWidth = 250;

/**
 * The map as an SVG document: on a white ground, with title, question, legend of what is in it, sources and date.
 * Text stays text; its fonts are named, not embedded.
 *
 * @example
 * ```ts
 * drawPicture(scene, network, "en", { title: "Tiny", date: "28 November 2026" }).startsWith("<svg"); // true
 * ```
 */
export function drawPicture(
  scene: Scene,
  network: Network,
  language: Language,
  text: PictureText,
  { sheet, isPart = false, legend: place = "below" }: PictureLayout = {},
): string {
  const theme = themes.light;
  const groups = legendOf(scene, network, language, theme);
  const beside = place === "beside" ? besideShapes(groups, scene.height, theme) : undefined;
  const besideWidth = beside ? beside.width + margin : 0;
  const middle = Math.max(scene.height, beside?.height ?? 0);
  const partsAt = (width: number) => ({
    head: isPart ? { shapes: [], height: 8 } : headShapes(text, width, theme),
    foot: footShapes(
      beside ? [] : groups,
      isPart ? [] : [...sourceLines(scene, network, language), text.date],
      width,
      theme,
    ),
  });
  // A document has margins of its own.
  const content = scene.width + besideWidth - (isPart ? margin : 0);
  const { width, height } = sizeOf(content, sheet, (at) => {
    const { head, foot } = partsAt(at);
    return head.height + middle + foot.height;
  });
  const { head, foot } = partsAt(width);
  const map = drawScene(scene, theme, { if: legendWords[language].if });
  const middleTop = head.height + (height - head.height - middle - foot.height) / 2;
  const mapTop = middleTop + (middle - scene.height) / 2;
  const left = (width - scene.width - besideWidth) / 2;
  const description = [text.question, text.verdict].filter((line) => line !== undefined).join(" ");
  const unit = sheet ? "mm" : "";
  const size = sheet ?? { width: round(width), height: round(height) };
  // A page may have the picture in both ways.
  const [titleId, descId] = place === "below" ? ["title", "desc"] : ["title-beside", "desc-beside"];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${round(width)} ${round(height)}" width="${size.width}${unit}" height="${size.height}${unit}" role="img" aria-labelledby="${titleId} ${descId}" lang="${language}" font-family="${escapeXml(fontFamily)}">`,
    `<title id="${titleId}">${escapeXml(text.title)}</title>`,
    `<desc id="${descId}">${escapeXml(description)}</desc>`,
    `<rect width="100%" height="100%" fill="${theme.background}"/>`,
    toSvgElements(head.shapes),
    `<g transform="translate(${round(left)} ${round(mapTop)})">`,
    toSvgElements(map),
    "</g>",
    ...(beside
      ? [
          `<g transform="translate(${round(left + scene.width + margin)} ${round(middleTop)})">`,
          toSvgElements(beside.shapes),
          "</g>",
        ]
      : []),
    `<g transform="translate(0 ${round(height - foot.height)})">`,
    toSvgElements(foot.shapes),
    "</g>",
    "</svg>",
    "",
  ].join("\n");
}

/** The size of a picture in the map's units: with a sheet, of the sheet's shape and with room for everything. */
function sizeOf(
  content: number,
  sheet: Sheet | undefined,
  heightAt: (width: number) => number,
): { width: number; height: number } {
  let width = Math.max(content, 560) + 2 * margin;
  if (!sheet) return { width, height: heightAt(width) };
  const shape = sheet.width / sheet.height;
  // A broader picture has a lower legend: it takes a few steps to find the width at which all fits.
  for (let step = 0; step < 6; step++) width = Math.max(width, shape * heightAt(width));
  return { width, height: width / shape };
}

interface Part {
  readonly shapes: Shape[];
  readonly height: number;
}

function headShapes({ title, question, verdict }: PictureText, width: number, theme: Theme): Part {
  const shapes: Shape[] = [];
  let y = margin;
  const write = (text: string, size: number, weight: 400 | 700) => {
    for (const line of wrapLines(text, (width - 2 * margin) / (size * roomForFonts))) {
      shapes.push(textAt(line, margin, y + size / 2, size, weight, theme.text, { anchor: "start" }));
      y += size * 1.35;
    }
  };
  write(title, 22, 700);
  if (question !== undefined) write(question, 16, 700);
  if (verdict !== undefined) write(verdict, 15, 400);
  return { shapes, height: y + 8 };
}

/** The legend, where it is below the map, and the lines below it. */
function footShapes(
  groups: readonly LegendGroup[],
  lines: readonly string[],
  width: number,
  theme: Theme,
): Part {
  const columns = Math.max(1, Math.floor((width - 2 * margin) / columnWidth));
  const { shapes, height } = legendShapes(groups, columns, theme);
  let y = groups.length === 0 ? 14 : height + 22;
  const placed = shapes.map((shape) => moved(shape, margin, 16));
  for (const line of lines.flatMap((text) => wrapLines(text, (width - 2 * margin) / (12 * roomForFonts)))) {
    placed.push(textAt(line, margin, y, 12, 400, theme.faintText, { anchor: "start" }));
    y += 16;
  }
  return { shapes: placed, height: y + margin / 2 };
}

/** The legend beside a map, in as few columns as are no higher than it. */
function besideShapes(
  groups: readonly LegendGroup[],
  height: number,
  theme: Theme,
): Part & { readonly width: number } {
  const tried = groups.map((_, index) => {
    const { shapes, height: own } = legendShapes(groups, index + 1, theme);
    const ends = shapes.map((shape) =>
      shape.kind === "text" ? shape.x + estimateWidth(shape.text) * shape.size * roomForFonts : 0,
    );
    return { shapes, height: own, width: Math.max(...ends) };
  });
  const lowest = tried.toSorted((a, b) => a.height - b.height)[0];
  return tried.find((one) => one.height <= height) ?? lowest ?? { shapes: [], height: 0, width: 0 };
}

/** The legend in so many columns, from 0, 0 on. */
function legendShapes(groups: readonly LegendGroup[], columns: number, theme: Theme): Part {
  const shapes: Shape[] = [];
  const heights = Array.from({ length: columns }, () => 0);
  for (const { heading, entries } of groups) {
    const column = heights.indexOf(Math.min(...heights));
    const x = column * columnWidth;
    let y = (heights[column] ?? 0) + 8;
    shapes.push(textAt(heading, x, y, 13, 700, theme.text, { anchor: "start" }));
    y += 20;
    for (const { sign, text } of entries) {
      shapes.push(...sign.map((shape) => moved(shape, x + 20, y)));
      for (const line of wrapLabel(text, (columnWidth - 60) / 13, 3)) {
        shapes.push(textAt(line, x + 46, y, 13, 400, theme.text, { anchor: "start" }));
        y += 17;
      }
      y += 4;
    }
    heights[column] = y + 4;
  }
  return { shapes, height: Math.max(0, ...heights) };
}

/** Lines of running text. */
function wrapLines(text: string, widest: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && estimateWidth(longer) > widest) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === "" ? lines : [...lines, line];
}

function moved(shape: Shape, x: number, y: number): Shape {
  return shape.kind === "path"
    ? { ...shape, d: placePath(shape.d, x, y) }
    : { ...shape, x: shape.x + x, y: shape.y + y };
}

/** The titles of the sources that speak for what a scene draws in full: its boxes, its lines and its route. */
function sourceLines(scene: Scene, network: Network, language: Language): string[] {
  const boxes = scene.nodes
    .filter(({ emphasis }) => emphasis === "full")
    .map(({ id }) => network.service(id));
  const lines = scene.trunks.filter(({ emphasis }) => emphasis === "full").flatMap(({ links }) => links);
  const links = [...lines, ...scene.route.map(({ link }) => link)].map((id) => network.link(id));
  const cited = new Set(
    [...boxes, ...links].flatMap((element) =>
      (element?.sources ?? []).map((citation: Citation) => citation.source),
    ),
  );
  const titles = (network.model.sources ?? [])
    .filter(({ id }) => cited.has(id))
    .map(({ title, document, id }) => textIn(title ?? document ?? id, language));
  return titles.length > 0 ? [`${legendWords[language].sources}: ${titles.join(" · ")}`] : [];
}
