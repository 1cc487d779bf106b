import {
  drawTip,
  linePath,
  lineColour,
  linesAround,
  linkStyles,
  rectPath,
  type Scene,
  type SceneLink,
  type Shape,
  type Theme,
} from "@polku/map";

/** What the pointer and the keyboard are at. */
export interface Pointing {
  readonly hovered: string | undefined;
  readonly trunk: string | undefined;
  readonly focused: string | undefined;
  readonly link: SceneLink | undefined;
  readonly scale: number;
}

/** The links of what is pointed at, and a ring around what the keyboard is at. */
export function drawHighlight(scene: Scene, theme: Theme, pointing: Pointing): Shape[] {
  const { hovered, trunk, focused, link, scale } = pointing;
  const at = hovered ?? focused;
  const shapes: Shape[] = [];
  if (link)
    shapes.push(
      ...outlined(
        linesAround(scene, link.from, link.id).flatMap(({ lines }) => lines),
        theme,
      ),
    );
  else if (at !== undefined)
    for (const { kind, status, lines, tips } of linesAround(scene, at)) {
      const colour = lineColour(kind, status, "full", theme);
      const style = linkStyles[kind];
      for (const points of lines)
        shapes.push(
          { kind: "path", d: linePath(points), stroke: theme.background, width: 6, opacity: 0.8 },
          {
            kind: "path",
            d: linePath(points),
            stroke: colour,
            width: style.width * 1.3,
            ...(style.dash.length > 0 ? { dash: style.dash } : {}),
          },
        );
      for (const tip of tips) shapes.push(...drawTip(tip, style[tip.end], colour, style.width));
    }
  if (trunk !== undefined)
    shapes.push(...outlined(scene.trunks.find(({ id }) => id === trunk)?.lines ?? [], theme));
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

function outlined(lines: Scene["trunks"][number]["lines"], theme: Theme): Shape[] {
  return lines.map((points) => ({
    kind: "path",
    d: linePath(points),
    stroke: theme.focus,
    width: 6,
    opacity: 0.45,
  }));
}
