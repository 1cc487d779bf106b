import type { Scene } from "../scene/scene.js";
import { drawBoxes, drawLabels, drawMarkLines } from "./draw-boxes.js";
import { drawGround, drawLevelNames } from "./draw-ground.js";
import { drawLinkMarks } from "./draw-badges.js";
import { drawItemBadges } from "./item-badges.js";
import { drawRoute, drawTips, drawTrunks } from "./draw-lines.js";
import { drawLegNumbers } from "./leg-numbers.js";
import { estimateWidth } from "../layout/wrap-label.js";
import { round, type Shape } from "./shapes.js";
import type { Theme } from "./styles.js";

/** What a drawing of a map needs beside its scene. */
export interface DrawingOptions {
  /** On a route that would exist only under other conditions: "if". */
  readonly if: string;
  /** How far bands reach beyond the scene. */
  readonly margin?: number;
  /** The services that are not dimmed; all where it is not given. */
  readonly only?: ReadonlySet<string> | undefined;
}

/** Everything on the map, from the ground up. */
export function drawScene(scene: Scene, theme: Theme, options: DrawingOptions): Shape[] {
  const { margin = 0, only } = options;
  return [
    ...drawGround(scene, theme, -margin, scene.width + margin),
    ...drawLevelNames(scene, theme),
    ...drawTrunks(scene, theme),
    ...drawBoxes(scene, theme),
    ...drawRoute(scene, theme),
    ...drawTips(scene, theme),
    ...drawMarkLines(scene, theme),
    ...drawLabels(scene, theme, only),
    ...drawLegNumbers(scene, theme, options),
    ...drawLinkMarks(scene, theme),
    ...drawItemBadges(scene, theme),
  ];
}

/** Fonts of pictures: what most systems have, none embedded. */
export const fontFamily = "Inter, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'DejaVu Sans', sans-serif";

/** Shapes as SVG elements. */
export function toSvgElements(shapes: readonly Shape[]): string {
  return shapes.map((shape) => (shape.kind === "path" ? pathElement(shape) : textElement(shape))).join("\n");
}

function pathElement({ d, fill, stroke, width, dash, opacity }: Shape & { kind: "path" }): string {
  const attributes = [
    ["d", d],
    ["fill", fill ?? "none"],
    ["stroke", stroke],
    ["stroke-width", stroke === undefined ? undefined : width],
    ["stroke-dasharray", dash?.map(round).join(" ")],
    ["stroke-linejoin", stroke === undefined ? undefined : "round"],
    ["opacity", opacity],
  ];
  return `<path ${attributesOf(attributes)}/>`;
}

function textElement({
  text,
  x,
  y,
  size,
  weight,
  fill,
  anchor,
  room,
  upwards,
  struck,
}: Shape & { kind: "text" }): string {
  // From the middle of a line to its baseline; not all readers know SVG's own ways to centre text.
  const middle = size * 0.36;
  const condensed = room !== undefined && estimateWidth(text) * size > room;
  const attributes = [
    ["x", round(upwards === true ? x + middle : x)],
    ["y", round(upwards === true ? y : y + middle)],
    ["font-size", size],
    ["font-weight", weight],
    ["fill", fill],
    ["text-anchor", anchor === "start" ? undefined : anchor],
    ["transform", upwards === true ? `rotate(-90 ${round(x + middle)} ${round(y)})` : undefined],
    ["text-decoration", struck === true ? "line-through" : undefined],
    ["textLength", condensed ? round(room) : undefined],
    ["lengthAdjust", condensed ? "spacingAndGlyphs" : undefined],
  ];
  return `<text ${attributesOf(attributes)}>${escapeXml(text)}</text>`;
}

function attributesOf(attributes: readonly (readonly (string | number | undefined)[])[]): string {
  return attributes
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}="${escapeXml(String(value))}"`)
    .join(" ");
}

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A text as XML content: without characters that XML does not allow. */
export function escapeXml(text: string): string {
  return text
    .replace(/(?![\t\n\r])[\p{Cc}\ufffe\uffff]/gu, "\ufffd")
    .replace(/[&<>"]/g, (letter) => escapes[letter] ?? letter);
}
