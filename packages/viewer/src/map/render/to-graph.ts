import { MultiGraph } from "graphology";
import {
  boxLook,
  cornerRadius,
  direction,
  distance,
  linkStyles,
  lineColour,
  haloDash,
  routeWidths,
  widthShare,
  type Point,
  type Scene,
  type SceneLeg,
  type SceneNode,
  type Theme,
} from "@polku/map";
import { toHex } from "./colours.js";

/** What a box or a corner of a line is for sigma; y grows upwards there. */
export interface DrawnNode {
  [attribute: string]: unknown;
  x: number;
  y: number;
  size: number;
}

/** A piece of a line for sigma. */
export interface DrawnPiece {
  [attribute: string]: unknown;
  size: number;
  /** What the line is: a trunk by its id, or a leg of the route by its number. */
  trunk?: string;
  leg?: number;
}

export type DrawnGraph = MultiGraph<DrawnNode, DrawnPiece>;

/** How far along a route its legs are drawn. */
export const wholeLine = 1e9;

/** The graph that sigma draws for a scene: its boxes, and its lines piece by piece. */
export function toDrawnGraph(
  scene: Pick<Scene, "nodes" | "trunks" | "route" | "isHypothetical">,
  theme: Theme,
): DrawnGraph {
  const graph: DrawnGraph = new MultiGraph();
  for (const node of scene.nodes) graph.addNode(node.id, toBox(node, theme));
  const corners = new Corners(graph);
  for (const trunk of scene.trunks) {
    const { dash, lines, width } = linkStyles[trunk.kind];
    const stroke = width * widthShare[trunk.emphasis];
    for (const points of trunk.lines)
      corners.addLine(points, {
        trunk: trunk.id,
        depth: "links",
        color: toHex(lineColour(trunk.kind, trunk.status, trunk.emphasis, theme)),
        ...strokeOf(lines === 2 ? stroke * 3.2 : stroke, lines === 2 ? stroke * 1.2 : 0, dash),
      });
  }
  for (const leg of scene.route) addLeg(corners, leg, scene.isHypothetical, theme);
  return graph;
}

function addLeg(corners: Corners, leg: SceneLeg, isHypothetical: boolean, theme: Theme): void {
  const { dash, lines } = linkStyles[leg.kind];
  const halo = toHex(theme.routeHalo);
  for (const points of [leg.points, leg.inherited?.points ?? []])
    corners.addLine(points, {
      leg: leg.number,
      depth: "halo",
      color: halo,
      ...strokeOf(routeWidths.halo, 0, haloDash(leg)),
    });
  const isDouble = lines === 2 && !isHypothetical;
  corners.addLine(leg.points, {
    leg: leg.number,
    depth: "route",
    color: toHex(isHypothetical ? theme.background : theme.route),
    ...strokeOf(
      isHypothetical ? routeWidths.hollow : isDouble ? 5.4 : routeWidths.core,
      isDouble ? 2 : 0,
      isHypothetical ? [] : dash.map((length) => length * 1.3),
    ),
  });
  corners.addLine(leg.inherited?.points ?? [], {
    leg: leg.number,
    depth: "route",
    color: toHex(isHypothetical ? theme.background : theme.route),
    ...strokeOf(1.6, 0, []),
  });
}

function strokeOf(
  width: number,
  gap: number,
  [on = 0, off = 0]: readonly number[],
): DrawnPiece & Record<"strokeWidth", number> {
  return {
    size: width,
    strokeWidth: width,
    strokeGap: gap,
    strokeDashOn: on,
    strokeDashOff: off,
    strokeUntil: wholeLine,
  };
}

function toBox(node: SceneNode, theme: Theme): DrawnNode {
  const { x, y, width, height, fill, stroke, strokeWidth, dash, tab, shape } = boxLook(node, theme);
  const half = width / 2;
  const [on = 0, off = 0] = dash;
  return {
    x,
    y: -y,
    size: half,
    shape: "box",
    depth: "boxes",
    boxAspect: width / height,
    boxCorner: shape === "rounded" ? 5 / half : shape === "cut" ? 7 / half : 0.02,
    boxCut: shape === "cut" ? 1 : 0,
    boxFill: toHex(fill),
    boxTab: toHex(tab.fill),
    boxStroke: toHex(stroke),
    boxTabWidth: tab.width / half,
    boxLine: strokeWidth / half,
    boxDashOn: on / half,
    boxDashOff: off / half,
    boxInner: shape === "double" ? 3.5 / half : 0,
  };
}

/** Adds lines to a graph: straight pieces and quarter turns between corners that are not drawn themselves. */
class Corners {
  readonly #graph: DrawnGraph;
  #count = 0;

  constructor(graph: DrawnGraph) {
    this.#graph = graph;
  }

  addLine(points: readonly Point[], look: DrawnPiece): void {
    let start = 0;
    let from = this.#corner(points[0]);
    let at = points[0];
    const piece = (to: Point, turn: number, length: number) => {
      const corner = this.#corner(to);
      if (from !== undefined && corner !== undefined)
        this.#graph.addEdge(from, corner, { ...look, path: "piece", pieceTurn: turn, strokeStart: start });
      start += length;
      from = corner;
      at = to;
    };
    for (let index = 1; index < points.length; index++) {
      const [here, corner, next] = [at, points[index], points[index + 1]];
      if (!here || !corner) return;
      if (!next) {
        piece(corner, 0, distance(here, corner));
        continue;
      }
      const before = points[index - 1] ?? here;
      const room = Math.min(cornerRadius, distance(before, corner) / 2, distance(corner, next) / 2);
      const into = towards(corner, before, room);
      const out = towards(corner, next, room);
      piece(into, 0, distance(here, into));
      // In the graph y grows upwards, so a turn to the right on the screen is to the left there.
      const cross = (corner.x - before.x) * (next.y - corner.y) - (corner.y - before.y) * (next.x - corner.x);
      piece(out, Math.sign(cross), (room * Math.PI) / 2);
    }
  }

  #corner(point: Point | undefined): string | undefined {
    if (!point) return undefined;
    const id = `corner:${this.#count++}`;
    this.#graph.addNode(id, {
      x: point.x,
      y: -point.y,
      size: 0.01,
      shape: "box",
      depth: "links",
      opacity: 0,
    });
    return id;
  }
}

function towards(from: Point, to: Point, length: number): Point {
  const { x, y } = direction(from, to);
  return { x: from.x + x * length, y: from.y + y * length };
}
