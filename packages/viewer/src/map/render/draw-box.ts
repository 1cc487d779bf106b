import { boxMeasures } from "../layout/boxes.js";
import type { MapMark } from "../scene/map-marks.js";
import type { SceneNode } from "../scene/scene.js";
import { levelColour, shapeOfLevel, statusMarks, type BoxShape, type Theme } from "../scene/styles.js";
import type { Box } from "../layout/taken.js";
import { drawDisc, drawStatus } from "./draw-status.js";
import { compactLine, innerRoom, slim, stripe } from "./label-box.js";
import type { Strength } from "./looks.js";

/** How a box is drawn: on the screen, its text this large, or without text. */
export interface BoxLook {
  theme: Theme;
  family: string;
  /** CSS pixels; 0 draws no text. */
  font: number;
  /** Without text, whether there is room for the level's mark. */
  marked: boolean;
  /** With text, whether a stripe stands for the level's mark. */
  compact: boolean;
  strength: Strength;
  /** Whether many services are marked: then the box itself says what comes and what goes. */
  crowded: boolean;
}

/** Measures of a box's inside, as multiples of its text's size. */
const tabShare = boxMeasures.tab / boxMeasures.font;
const lineShare = boxMeasures.lineHeight / boxMeasures.font;

/** Draws a service: its outline by level, its label, and the marks of its status and its part. */
export function drawBox(context: CanvasRenderingContext2D, node: SceneNode, box: Box, look: BoxLook): void {
  const { theme, strength } = look;
  const shape = shapeOfLevel(node.level);
  const colour = strength === "full" ? levelColour(theme, node.level) : theme.faint;
  const isEnd = node.origin || node.target;
  const corner = Math.min(look.font > 0 ? look.font * 0.6 : 8, box.height * 0.32, 12);

  tracePath(context, shape, box, corner);
  context.fillStyle = isEnd ? theme.endFill : node.selected ? theme.selectedFill : theme.box;
  context.fill();
  if (look.crowded && isGoing(node.marks)) drawStripes(context, box, theme);
  const tab = tabOf(look);
  if (tab > 0 && strength === "full") {
    traceTab(context, shape, box, corner, tab);
    context.fillStyle = colour;
    context.fill();
  } else if (tab > 0) {
    context.fillStyle = colour;
    context.fillRect(box.x - box.width / 2 + tab, box.y - box.height / 2, 1, box.height);
  }
  tracePath(context, shape, box, corner);
  context.lineWidth =
    (strength === "full" ? 1.6 : 1) *
    Math.min(2.5, Math.max(1, look.font / 15)) *
    (isEnd && look.font > 0 ? 1.9 : 1);
  context.strokeStyle = colour;
  context.setLineDash([...statusMarks[node.status].dash]);
  context.stroke();
  context.setLineDash([]);
  if (shape === "double") drawInner(context, box, look);
  if (node.selected) drawSelection(context, box, theme);
  if (look.font > 0) drawText(context, node, box, tab, look);
  else if (look.marked) drawMark(context, node, box, look, colour);
}

/** Stripes under what goes: told apart without colour. */
function drawStripes(context: CanvasRenderingContext2D, box: Box, theme: Theme): void {
  const [left, top] = [box.x - box.width / 2, box.y - box.height / 2];
  const step = Math.max(6, box.height / 6);
  context.save();
  context.clip();
  context.globalAlpha = 0.32;
  context.strokeStyle = theme.tones.worse;
  context.lineWidth = step / 6;
  context.beginPath();
  for (let at = left - box.height; at < left + box.width; at += step) {
    context.moveTo(at, top + box.height);
    context.lineTo(at + box.height, top);
  }
  context.stroke();
  context.restore();
}

function isGoing(marks: readonly MapMark[] = []): boolean {
  return marks.some((mark) => mark === "removed" || mark === "lost");
}

/** The inner line of a double outline; of a box without room for it, its right side only. */
function drawInner(
  context: CanvasRenderingContext2D,
  { x, y, width, height }: Box,
  { font, compact }: BoxLook,
): void {
  const inset = 3;
  context.lineWidth = 1;
  if (!compact || font === 0) {
    if (height > 14)
      context.strokeRect(
        x - width / 2 + inset,
        y - height / 2 + inset,
        width - 2 * inset,
        height - 2 * inset,
      );
    return;
  }
  context.beginPath();
  context.moveTo(x + width / 2 - inset, y - height / 2);
  context.lineTo(x + width / 2 - inset, y + height / 2);
  context.stroke();
}

/** How wide the coloured end of a box is. */
function tabOf({ font, compact }: BoxLook): number {
  return font === 0 ? 0 : compact ? stripe : font * tabShare;
}

function drawText(
  context: CanvasRenderingContext2D,
  node: SceneNode,
  box: Box,
  tab: number,
  { theme, font, family, compact, strength, crowded }: BoxLook,
): void {
  const left = box.x - box.width / 2;
  const isEnd = node.origin || node.target;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.font = `700 ${font * 0.85}px ${family}`;
  context.fillStyle = strength === "full" ? theme.onLevel : theme.faintText;
  if (!compact) context.fillText(node.mark, left + tab / 2 + 0.5, box.y + 0.5, tab - 3);
  context.fillStyle = strength === "full" ? theme.text : theme.faintText;
  const lines = node.label.split("\n");
  // The inner line of a double outline is not to run through the text.
  const isDouble = shapeOfLevel(node.level) === "double";
  const right = isDouble && compact ? innerRoom : 0;
  const room = box.width - tab - right - (compact ? 2 * slim : font * 0.35 + (isDouble ? 5 : 0));
  const middle = left + tab + (box.width - tab - right) / 2;
  // Bold where there is room for it: narrow letters are harder to read than thin ones.
  context.font = `700 ${font}px ${family}`;
  const isBold =
    (isEnd || node.selected) && lines.every((line) => context.measureText(line).width < room * 1.08);
  if (!isBold) context.font = `500 ${font}px ${family}`;
  const step = font * (compact ? compactLine : lineShare);
  let y = box.y - ((lines.length - 1) * step) / 2 + 0.5;
  for (const line of lines) {
    if (crowded && isGoing(node.marks)) strike(context, line, { middle, y, room, font, theme });
    else context.fillText(line, middle, y, room);
    y += step;
  }
}

/** A line of what goes: clear of the stripes below it, and struck out so that it can still be read. */
function strike(
  context: CanvasRenderingContext2D,
  line: string,
  { middle, y, room, font, theme }: { middle: number; y: number; room: number; font: number; theme: Theme },
): void {
  const { fillStyle } = context;
  context.strokeStyle = theme.box;
  context.lineWidth = font * 0.3;
  context.lineJoin = "round";
  context.strokeText(line, middle, y, room);
  context.fillText(line, middle, y, room);
  const width = Math.min(room, context.measureText(line).width) + font * 0.3;
  context.fillStyle = theme.tones.worse;
  context.fillRect(middle - width / 2, y - font * 0.06, width, Math.max(1, font * 0.09));
  context.fillStyle = fillStyle;
}

/** A box too small for its label shows its level's mark only. */
function drawMark(
  context: CanvasRenderingContext2D,
  node: SceneNode,
  box: Box,
  { family, strength, theme }: BoxLook,
  colour: string,
): void {
  context.textAlign = "center";
  context.textBaseline = "middle";
  const isFull = strength === "full";
  context.font = `${isFull ? 700 : 400} ${Math.min(isFull ? 13 : 10.5, box.height * 0.72)}px ${family}`;
  context.fillStyle = isFull ? colour : theme.faintText;
  context.fillText(node.mark, box.x, box.y + 0.5);
}

/** Marks of the status (upper right) and of how the client and the service meet (upper left). */
export function drawBadges(
  context: CanvasRenderingContext2D,
  node: SceneNode,
  box: Box,
  look: BoxLook,
): void {
  const { theme, strength } = look;
  const size = look.compact ? 5 : Math.min(8.5, Math.max(6, look.font * 0.56));
  const right = box.x + box.width / 2 - size * 0.5;
  const left = box.x - box.width / 2 + size * 0.5;
  const top = box.y - box.height / 2;
  const { badge } = statusMarks[node.status];
  if (badge && strength !== "off") drawStatus(context, badge, { x: right, y: top }, size * 0.86, look);
  // Where many are marked, their marks stand in this corner.
  if (strength !== "full" || (look.crowded && (node.marks || !node.origin))) return;
  if (node.target) drawTarget(context, left, top, size + 1, theme);
  else if (node.arrival) {
    const isOrigin = node.arrival === "here";
    drawDisc(context, left, top, size, isOrigin ? theme.text : theme.box, theme.text);
    if (isOrigin) drawDisc(context, left, top, size * 0.42, theme.box, theme.box);
    else drawArrow(context, node.arrival === "goes" ? 0 : Math.PI / 2, left, top, size, theme);
  }
}

function drawTarget(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  size: number,
  theme: Theme,
): void {
  drawDisc(context, x, y, size, theme.box, theme.text);
  drawDisc(context, x, y, size * 0.58, theme.box, theme.text);
  drawDisc(context, x, y, size * 0.2, theme.text, theme.text);
}

/** The arrow of an arrival, drawn, because fonts differ in theirs. */
function drawArrow(
  context: CanvasRenderingContext2D,
  turn: number,
  x: number,
  y: number,
  size: number,
  theme: Theme,
): void {
  const length = size * 0.55;
  const [alongX, alongY] = [Math.cos(turn), Math.sin(turn)];
  const tipX = x + alongX * length;
  const tipY = y + alongY * length;
  context.strokeStyle = theme.text;
  context.lineWidth = 1.5;
  context.beginPath();
  context.moveTo(x - alongX * length, y - alongY * length);
  context.lineTo(tipX, tipY);
  context.moveTo(tipX - (alongX - alongY) * length * 0.75, tipY - (alongY + alongX) * length * 0.75);
  context.lineTo(tipX, tipY);
  context.lineTo(tipX - (alongX + alongY) * length * 0.75, tipY - (alongY - alongX) * length * 0.75);
  context.stroke();
}

function drawSelection(context: CanvasRenderingContext2D, box: Box, theme: Theme): void {
  const off = 4;
  context.beginPath();
  context.roundRect(
    box.x - box.width / 2 - off,
    box.y - box.height / 2 - off,
    box.width + 2 * off,
    box.height + 2 * off,
    8,
  );
  context.lineWidth = 2.5;
  context.strokeStyle = theme.selected;
  context.stroke();
}

/** A clearly visible ring around the box that the keyboard is at: dark and light, on any ground. */
export function drawFocusRing(context: CanvasRenderingContext2D, box: Box, theme: Theme): void {
  for (const [off, width, colour] of [
    [6, 6, theme.background],
    [6, 3.2, theme.focus],
  ] as const) {
    context.beginPath();
    context.roundRect(
      box.x - box.width / 2 - off,
      box.y - box.height / 2 - off,
      box.width + 2 * off,
      box.height + 2 * off,
      10,
    );
    context.lineWidth = width;
    context.strokeStyle = colour;
    context.stroke();
  }
}

function tracePath(context: CanvasRenderingContext2D, shape: BoxShape, box: Box, corner: number): void {
  const left = box.x - box.width / 2;
  const top = box.y - box.height / 2;
  context.beginPath();
  if (shape === "rounded") context.roundRect(left, top, box.width, box.height, corner);
  else if (shape === "cut") traceCut(context, left, top, box.width, box.height, corner, corner);
  else context.rect(left, top, box.width, box.height);
}

function traceTab(
  context: CanvasRenderingContext2D,
  shape: BoxShape,
  box: Box,
  corner: number,
  width: number,
): void {
  const left = box.x - box.width / 2;
  const top = box.y - box.height / 2;
  context.beginPath();
  if (shape === "rounded") context.roundRect(left, top, width, box.height, [corner, 0, 0, corner]);
  else if (shape === "cut") traceCut(context, left, top, width, box.height, corner, 0);
  else context.rect(left, top, width, box.height);
}

function traceCut(
  context: CanvasRenderingContext2D,
  left: number,
  top: number,
  width: number,
  height: number,
  cutLeft: number,
  cutRight: number,
): void {
  const right = left + width;
  const bottom = top + height;
  context.moveTo(left + cutLeft, top);
  context.lineTo(right - cutRight, top);
  context.lineTo(right, top + cutRight);
  context.lineTo(right, bottom - cutRight);
  context.lineTo(right - cutRight, bottom);
  context.lineTo(left + cutLeft, bottom);
  context.lineTo(left, bottom - cutLeft);
  context.lineTo(left, top + cutLeft);
  context.closePath();
}
