import type { StatusMark, Theme } from "../scene/styles.js";

/** A status's badge, at a service's corner or on a link: the same everywhere; measures in CSS pixels. */
export function drawStatus(
  context: CanvasRenderingContext2D,
  badge: NonNullable<StatusMark["badge"]>,
  { x, y }: { x: number; y: number },
  radius: number,
  { theme, family }: { theme: Theme; family: string },
): void {
  drawDisc(context, x, y, radius, theme.box, theme.text);
  context.fillStyle = theme.text;
  if (badge === "half") {
    context.beginPath();
    context.arc(x, y, radius, Math.PI / 2, Math.PI * 1.5);
    context.fill();
  } else if (badge === "ring") {
    context.beginPath();
    context.arc(x, y, radius * 0.45, 0, Math.PI * 2);
    context.stroke();
  } else {
    context.font = `700 ${radius * 1.6}px ${family}`;
    context.textAlign = "center";
    context.textBaseline = "middle";
    context.fillText("?", x, y + 0.5);
  }
}

/** A filled circle with an outline. */
export function drawDisc(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  radius: number,
  fill: string,
  stroke: string,
): void {
  context.beginPath();
  context.arc(x, y, radius, 0, Math.PI * 2);
  context.fillStyle = fill;
  context.fill();
  context.lineWidth = 1.2;
  context.strokeStyle = stroke;
  context.stroke();
}
