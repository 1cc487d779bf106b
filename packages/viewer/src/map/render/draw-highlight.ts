import {
  drawTip,
  linePath,
  lineColour,
  linkStyles,
  rectPath,
  type Point,
  type Scene,
  type SceneTrunk,
  type Shape,
  type Theme,
} from "@polku/map";

/** What the pointer and the keyboard are at. */
export interface Pointing {
  /** Lines to be drawn over everything. */
  readonly lines: readonly SceneTrunk[];
  /** Lines that are marked as they lie. */
  readonly marked: readonly (readonly Point[])[];
  /** The service with a ring around it. */
  readonly ring: string | undefined;
}

/** The links of what is pointed at, and a ring around what the keyboard is at. */
export function drawHighlight(
  scene: Scene,
  theme: Theme,
  { lines, marked, ring: focused }: Pointing,
  scale: number,
): Shape[] {
  const shapes: Shape[] = marked.map((points) => ({
    kind: "path",
    d: linePath(points),
    stroke: theme.focus,
    width: 6,
    opacity: 0.45,
  }));
  for (const trunk of lines) {
    const colour = lineColour(trunk.kind, trunk.status, "full", theme);
    const style = linkStyles[trunk.kind];
    for (const d of trunk.lines.map((points) => linePath(points)))
      shapes.push(
        { kind: "path", d, stroke: theme.background, width: 6, opacity: 0.8 },
        {
          kind: "path",
          d,
          stroke: colour,
          width: style.width * 1.3,
          ...(style.dash.length > 0 ? { dash: style.dash } : {}),
        },
      );
    for (const tip of trunk.tips) shapes.push(...drawTip(tip, style[tip.end], colour, style.width));
  }
  const ring = focused === undefined ? undefined : scene.nodes.find(({ id }) => id === focused);
  if (ring) {
    const off = 4 + 2 / scale;
    const d = rectPath({ ...ring, width: ring.width + 2 * off, height: ring.height + 2 * off }, 8);
    shapes.push(
      { kind: "path", d, stroke: theme.background, width: 6 / scale + 1 },
      { kind: "path", d, stroke: theme.focus, width: 3.2 / scale },
    );
  }
  return shapes;
}
