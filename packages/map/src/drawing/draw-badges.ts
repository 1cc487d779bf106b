import type { Arrival, Status } from "@polku/core";
import type { MapMark } from "../scene/map-marks.js";
import type { Scene } from "../scene/scene.js";
import { markStyles, platePaths } from "./mark-styles.js";
import { circlePath, placePath, round, textAt, type Shape } from "./shapes.js";
import { statusMarks, type Theme } from "./styles.js";

/** The badge of a status: half a disc for what is tried, a ring for what is planned, a question mark for disputes. */
export function statusBadge(status: Status, x: number, y: number, radius: number, theme: Theme): Shape[] {
  const { badge } = statusMarks[status];
  if (!badge) return [];
  const disc: Shape = {
    kind: "path",
    d: circlePath(x, y, radius),
    fill: theme.box,
    stroke: theme.text,
    width: 1.2,
  };
  if (badge === "half") {
    const r = round(radius);
    return [
      disc,
      { kind: "path", d: `M${round(x)} ${round(y + radius)}a${r} ${r} 0 0 1 0 ${-2 * r}z`, fill: theme.text },
    ];
  }
  if (badge === "ring")
    return [disc, { kind: "path", d: circlePath(x, y, radius * 0.45), stroke: theme.text, width: 1.2 }];
  return [disc, textAt("?", x, y, round(radius * 1.6), 700, theme.text)];
}

/** The plate of a mark; at scale 1 as in the legend. */
export function markPlate(mark: MapMark, x: number, y: number, theme: Theme, scale = 1): Shape[] {
  const { tone, plate, solid, sign } = markStyles[mark];
  const colour = theme.tones[tone];
  const [fill, line] = solid ? [colour, theme.background] : [theme.background, colour];
  return [
    { kind: "path", d: placePath(platePaths[plate], x, y, scale), fill, stroke: line, width: 1.6 * scale },
    { kind: "path", d: placePath(sign, x, y, scale), stroke: line, width: 1.9 * scale },
  ];
}

/** The marks of links, on their lines. */
export function drawLinkMarks({ linkMarks }: Pick<Scene, "linkMarks">, theme: Theme): Shape[] {
  return linkMarks.flatMap(({ at, mark }) => markPlate(mark, at.x, at.y, theme, 0.9));
}

/** How an answer reaches a service: a dot where the client is, else an arrow on or down. */
export function arrivalSign(arrival: Arrival, x: number, y: number, size: number, colour: string): Shape[] {
  if (arrival === "here") return [{ kind: "path", d: circlePath(x, y, size * 0.7), fill: colour }];
  const d = arrival === "goes" ? "M-4 0H4M1-3 4 0 1 3" : "M0-4V4M-3 1 0 4 3 1";
  return [{ kind: "path", d: placePath(d, x, y, size / 4), stroke: colour, width: 1.6 }];
}
