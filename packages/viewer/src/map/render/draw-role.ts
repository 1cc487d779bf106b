import type { Theme } from "../scene/styles.js";
import { drawDisc } from "./draw-status.js";

/** That a leg works through a role: a head and shoulders on a disc; measures in CSS pixels. */
export function drawRole(
  context: CanvasRenderingContext2D,
  { x, y }: { x: number; y: number },
  radius: number,
  theme: Theme,
): void {
  drawDisc(context, x, y, radius, theme.box, theme.text);
  context.fillStyle = theme.text;
  context.beginPath();
  context.arc(x, y - radius * 0.3, radius * 0.3, 0, Math.PI * 2);
  context.fill();
  context.beginPath();
  context.arc(x, y + radius * 0.65, radius * 0.52, Math.PI, 0);
  context.fill();
}
