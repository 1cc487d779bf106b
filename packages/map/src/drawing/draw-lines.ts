import type { Status } from "@polku/core";
import type { Point } from "../routing/lanes.js";
import { direction } from "../scene/scene-trunks.js";
import type { Emphasis, LineKind, Scene, SceneLeg, SceneTrunk, Tip } from "../scene/scene.js";
import { circlePath, round, type Shape } from "./shapes.js";
import { linkStyles, type LinkEnd, type Theme } from "./styles.js";

/** The radius of the corners of lines. */
export const cornerRadius = 6;
/** The widths of a route's halo and core. */
export const routeWidths = { halo: 9, core: 3.2, hollow: 5.4 } as const;
/** The halo of a leg: broken where the leg was concluded. */
export const haloDash = (leg: Pick<SceneLeg, "isConcluded">): readonly number[] =>
  leg.isConcluded ? concludedDash : [];
/** The stroke and the gap of what was concluded, not stated by a source, in map units. */
export const concludedDash: readonly number[] = [7, 6];

/** How wide a line is beside one that is drawn fully. */
export const widthShare: Readonly<Record<Emphasis, number>> = { full: 1, pale: 0.8, faint: 0.7 };

/** A polyline with rounded corners as a path. */
export function linePath(points: readonly Point[], radius = cornerRadius): string {
  const [first] = points;
  if (!first) return "";
  let d = `M${round(first.x)} ${round(first.y)}`;
  for (let index = 1; index < points.length; index++) {
    const at = points[index] as Point;
    const next = points[index + 1];
    if (!next) {
      d += `L${round(at.x)} ${round(at.y)}`;
      continue;
    }
    const before = points[index - 1] as Point;
    const room = Math.min(radius, distance(before, at) / 2, distance(at, next) / 2);
    const [into, out] = [direction(at, before), direction(at, next)];
    d += `L${round(at.x + into.x * room)} ${round(at.y + into.y * room)}`;
    d += `Q${round(at.x)} ${round(at.y)} ${round(at.x + out.x * room)} ${round(at.y + out.y * room)}`;
  }
  return d;
}

/** How far two points are apart. */
export function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** The colour of a line, paler the less it is emphasised and where what it shows is only planned. */
export function lineColour(kind: LineKind, status: Status, emphasis: Emphasis, theme: Theme): string {
  return emphasis === "full" && status !== "planned" ? theme.links[kind] : theme.paleLinks[kind];
}

/** The lines of links, trunk by trunk. */
export function drawTrunks({ trunks }: Pick<Scene, "trunks">, theme: Theme): Shape[] {
  return trunks.flatMap((trunk) => drawTrunk(trunk, theme));
}

function drawTrunk({ kind, status, emphasis, lines }: SceneTrunk, theme: Theme): Shape[] {
  const style = linkStyles[kind];
  const colour = lineColour(kind, status, emphasis, theme);
  const width = style.width * widthShare[emphasis];
  return lines.flatMap((points) => strokesOf(linePath(points), { ...style, width, colour, gap: theme.box }));
}

/** What is drawn at the ends and forks of lines and at the stops of a route, without the lines themselves. */
export function drawTips(
  { trunks, route, isHypothetical }: Pick<Scene, "trunks" | "route" | "isHypothetical">,
  theme: Theme,
): Shape[] {
  return [
    ...trunks.flatMap(({ kind, status, emphasis, forks, tips }) => {
      const colour = lineColour(kind, status, emphasis, theme);
      const style = linkStyles[kind];
      const width = style.width * widthShare[emphasis];
      return [
        ...forks.map(({ x, y }): Shape => ({ kind: "path", d: circlePath(x, y, width + 1), fill: colour })),
        ...tips.flatMap((tip) => drawTip(tip, style[tip.end], colour, width)),
      ];
    }),
    ...route.flatMap((leg) => [
      ...(isHypothetical ? [] : routeTips(leg).flatMap(({ tip, end }) => drawTip(tip, end, theme.route, 3))),
      ...stopOf(leg, theme),
    ]),
  ];
}

/** One line, or two beside each other: a broad one with its middle left open. */
function strokesOf(
  d: string,
  {
    colour,
    width,
    dash,
    lines,
    gap,
  }: { colour: string; width: number; dash: readonly number[]; lines: 1 | 2; gap: string },
): Shape[] {
  if (lines === 1) return [{ kind: "path", d, stroke: colour, width, ...(dash.length > 0 ? { dash } : {}) }];
  return [
    { kind: "path", d, stroke: colour, width: width * 3.2 },
    { kind: "path", d, stroke: gap, width: width * 1.2 },
  ];
}

/** What stands at the end of a line, pointing along it. */
export function drawTip({ at, toward }: Tip, end: LinkEnd, colour: string, width: number): Shape[] {
  if (end === "none") return [];
  const across = { x: -toward.y, y: toward.x };
  const point = (along: number, aside: number) =>
    `${round(at.x + toward.x * along + across.x * aside)} ${round(at.y + toward.y * along + across.y * aside)}`;
  const size = 3.4 + width * 1.6;
  if (end === "bar")
    return [
      {
        kind: "path",
        d: `M${point(-1.5, size * 0.8)}L${point(-1.5, -size * 0.8)}`,
        stroke: colour,
        width: width * 1.4,
      },
    ];
  return [
    {
      kind: "path",
      d: `M${point(0, 0)}L${point(-size * 1.3, size * 0.75)}L${point(-size * 1.3, -size * 0.75)}z`,
      fill: colour,
    },
  ];
}

/** How far a route is drawn: whole legs, and the share of the next one. */
export interface Progress {
  readonly legs: number;
  readonly share: number;
}

/** The route: a halo and a core along every leg, hollow where it is hypothetical. */
export function drawRoute(scene: Pick<Scene, "route" | "isHypothetical">, theme: Theme): Shape[] {
  const stroke = (stroked: string, width: number, dashOf: (leg: SceneLeg) => readonly number[]) =>
    scene.route.flatMap((leg) =>
      legPaths(leg).map((d): Shape => {
        const dash = dashOf(leg);
        return { kind: "path", d, stroke: stroked, width, ...(dash.length > 0 ? { dash } : {}) };
      }),
    );
  const core = scene.isHypothetical
    ? stroke(theme.background, routeWidths.hollow, () => [])
    : scene.route.flatMap((leg) => coreOf(leg, theme));
  return [...stroke(theme.routeHalo, routeWidths.halo, haloDash), ...core];
}

function legPaths({ points, inherited }: SceneLeg): string[] {
  return [linePath(points), ...(inherited ? [linePath(inherited.points)] : [])].filter((d) => d !== "");
}

function coreOf(leg: SceneLeg, theme: Theme): Shape[] {
  const style = linkStyles[leg.kind];
  const width = style.lines === 2 ? 1.7 : routeWidths.core;
  const dash = style.dash.map((length) => length * 1.3);
  const inherited = leg.inherited ? linePath(leg.inherited.points) : "";
  return [
    ...strokesOf(linePath(leg.points), { ...style, dash, width, colour: theme.route, gap: theme.background }),
    ...(inherited === "" ? [] : [{ kind: "path", d: inherited, stroke: theme.route, width: 1.6 } as const]),
  ];
}

/** What moves along a leg: the client to its end, expertise to where the client is, both ways in joint work. */
export function routeTips({ kind, points }: SceneLeg): { tip: Tip; end: LinkEnd }[] {
  const [first, second] = points;
  const [last, before] = [points.at(-1), points.at(-2)];
  if (!first || !second || !last || !before) return [];
  const start: Tip = { at: first, toward: direction(second, first), end: "from" };
  const finish: Tip = { at: last, toward: direction(before, last), end: "to" };
  if (kind === "joint") return [start, finish].map((tip) => ({ tip, end: "arrow" }));
  return [{ tip: kind === "consultation" ? start : finish, end: "arrow" }];
}

const stopRadius = 5.5;
const stopOutline = 2.4;

/** The stop at the wider service whose link a part uses: beside its box, so that it covers no letter in it. */
function stopOf({ inherited }: SceneLeg, theme: Theme): Shape[] {
  const [before, end] = inherited?.points.slice(-2) ?? [];
  if (!before || !end) return [];
  const back = direction(end, before);
  const far = stopRadius + stopOutline / 2;
  const [x, y] = [end.x + back.x * far, end.y + back.y * far];
  return [
    {
      kind: "path",
      d: circlePath(x, y, stopRadius),
      fill: theme.background,
      stroke: theme.routeHalo,
      width: stopOutline,
    },
    { kind: "path", d: circlePath(x, y, 2), fill: theme.route },
  ];
}
