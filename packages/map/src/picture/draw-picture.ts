import { type Language, type Network, textIn, type Citation } from "@polku/core";
import { placePath, round, textAt, type Shape } from "../drawing/shapes.js";
import { themes, type Theme } from "../drawing/styles.js";
import { drawScene, escapeXml, fontFamily, toSvgElements } from "../drawing/to-svg.js";
import { estimateWidth, wrapLabel } from "../layout/wrap-label.js";
import type { Scene } from "../scene/scene.js";
import { legendWords } from "../words/words.js";
import { legendOf } from "./legend.js";
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
}

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
  { sheet, isPart = false }: PictureLayout = {},
): string {
  const theme = themes.light;
  const partsAt = (width: number) => ({
    head: isPart ? { shapes: [], height: 8 } : headShapes(text, width, theme),
    foot: footShapes(scene, network, language, isPart ? undefined : text.date, width, theme),
  });
  const { width, height } = sizeOf(scene, sheet, (at) => {
    const { head, foot } = partsAt(at);
    return head.height + scene.height + foot.height;
  });
  const { head, foot } = partsAt(width);
  const map = drawScene(scene, theme, { if: legendWords[language].if });
  const mapTop = head.height + (height - head.height - scene.height - foot.height) / 2;
  const description = [text.question, text.verdict].filter((line) => line !== undefined).join(" ");
  const unit = sheet ? "mm" : "";
  const size = sheet ?? { width: round(width), height: round(height) };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${round(width)} ${round(height)}" width="${size.width}${unit}" height="${size.height}${unit}" role="img" aria-labelledby="title desc" lang="${language}" font-family="${escapeXml(fontFamily)}">`,
    `<title id="title">${escapeXml(text.title)}</title>`,
    `<desc id="desc">${escapeXml(description)}</desc>`,
    `<rect width="100%" height="100%" fill="${theme.background}"/>`,
    toSvgElements(head.shapes),
    `<g transform="translate(${round((width - scene.width) / 2)} ${round(mapTop)})">`,
    toSvgElements(map),
    "</g>",
    `<g transform="translate(0 ${round(height - foot.height)})">`,
    toSvgElements(foot.shapes),
    "</g>",
    "</svg>",
    "",
  ].join("\n");
}

/** The size of a picture in the map's units: with a sheet, of the sheet's shape and with room for everything. */
function sizeOf(
  scene: Scene,
  sheet: Sheet | undefined,
  heightAt: (width: number) => number,
): { width: number; height: number } {
  let width = Math.max(scene.width, 560) + 2 * margin;
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

function footShapes(
  scene: Scene,
  network: Network,
  language: Language,
  date: string | undefined,
  width: number,
  theme: Theme,
): Part {
  const shapes: Shape[] = [];
  const columns = Math.max(1, Math.floor((width - 2 * margin) / columnWidth));
  const heights = Array.from({ length: columns }, () => 16);
  for (const { heading, entries } of legendOf(scene, network, language, theme)) {
    const column = heights.indexOf(Math.min(...heights));
    const x = margin + column * columnWidth;
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
  let y = Math.max(...heights) + 6;
  const heading = legendWords[language].sources;
  const sources = sourcesOf(scene, network, language);
  const lines =
    date === undefined ? [] : [...(sources.length > 0 ? [`${heading}: ${sources.join(" · ")}`] : []), date];
  for (const line of lines.flatMap((text) => wrapLines(text, (width - 2 * margin) / (12 * roomForFonts)))) {
    shapes.push(textAt(line, margin, y, 12, 400, theme.faintText, { anchor: "start" }));
    y += 16;
  }
  return { shapes, height: y + margin / 2 };
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
function sourcesOf(scene: Scene, network: Network, language: Language): string[] {
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
  return (network.model.sources ?? [])
    .filter(({ id }) => cited.has(id))
    .map(({ title, document, id }) => textIn(title ?? document ?? id, language));
}
