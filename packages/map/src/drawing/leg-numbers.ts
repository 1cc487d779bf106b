import type { Box } from "../layout/grid.js";
import { sizes } from "../layout/items.js";
import { estimateWidth } from "../layout/wrap-label.js";
import type { Point } from "../routing/lanes.js";
import type { Scene, SceneLeg, SceneNode } from "../scene/scene.js";
import { statusBadge } from "./draw-badges.js";
import { circlePath, rectPath, round, textAt, type Shape } from "./shapes.js";
import { statusMarks, type Theme } from "./styles.js";

const numberRadius = 9;
const badgeRadius = 6.5;

/** The numbers of legs, with the badges of their status, of roles they work through and of what was concluded. */
export function drawLegNumbers(
  { route, nodes, isHypothetical }: Pick<Scene, "route" | "nodes" | "isHypothetical">,
  theme: Theme,
  words: { readonly if: string },
): Shape[] {
  const names = nodes.map(nameBox);
  const corners = nodes.filter(hasCornerBadge).map(cornerOf);
  return route.flatMap((leg): Shape[] => {
    const { x, y } = leg.badge;
    const place = placeOfBadges(leg);
    const number = String(leg.number);
    const isUpright = place === "upright";
    // On a route that would exist only under other conditions, "if" is below the number or after it.
    const lines = !isHypothetical ? [number] : isUpright ? [number, words.if] : [`${number} ${words.if}`];
    const width = isHypothetical && !isUpright ? estimateWidth(lines[0] ?? "") * 12 + 12 : 2 * numberRadius;
    const height = lines.length > 1 ? 31 : 2 * numberRadius;
    const others = route.flatMap((one) =>
      one === leg ? [] : [{ ...one.badge, radius: numberRadius + badgeRadius }],
    );
    const around = arrangements(place, width / 2, height / 2);
    const { status, role, concluded } = freest(around, leg, [...corners, ...others], names);
    return [
      {
        kind: "path",
        d: isHypothetical ? rectPath({ x, y, width, height }, 9) : circlePath(x, y, numberRadius),
        fill: isHypothetical ? theme.background : theme.route,
        stroke: theme.routeHalo,
        width: 2,
      },
      ...lines.map((text, index) =>
        textAt(
          text,
          x,
          y + (index - (lines.length - 1) / 2) * 13,
          lines.length > 1 ? 11 : 12,
          700,
          isHypothetical ? theme.text : theme.background,
        ),
      ),
      ...statusBadge(leg.status, x + status.x, y + status.y, 5.5, theme),
      ...(leg.throughRole ? roleBadge(x + role.x, y + role.y, theme) : []),
      ...(leg.isConcluded ? concludedBadge(x + concluded.x, y + concluded.y, theme) : []),
    ];
  });
}

type Around = Readonly<Record<"status" | "role" | "concluded", Point>>;
type Place = "upright" | "level" | "corners";
interface Disc extends Point {
  /** How near the middle of a badge may come. */
  readonly radius: number;
}

/**
 * Where the badges of a leg are: along its line where that has room for them, and beside the number where a short line goes
 * up between two rows, which have names above and below it.
 */
function placeOfBadges({ points }: SceneLeg): Place {
  const stretches = points.slice(1).map((to, index) => {
    const { x, y } = points[index] ?? to;
    return { across: Math.abs(to.x - x), up: Math.abs(to.y - y) };
  });
  const [longest = { across: 0, up: 0 }] = stretches.toSorted((a, b) => b.across + b.up - a.across - a.up);
  const { across, up } = longest;
  if (up > across) return up > 90 ? "upright" : up < 48 ? "level" : "corners";
  return across > 90 ? "level" : "corners";
}

/** The places of badges seen from their number, which reaches so far to each side and up and down. */
function aroundNumber(place: Place, x: number, y: number): Around {
  switch (place) {
    case "upright":
      return { status: { x: 0, y: -y - 7 }, role: { x: 0, y: -y - 20 }, concluded: { x: 0, y: y + 8 } };
    case "level":
      return { status: { x: x + 7, y: 0 }, role: { x: -x - 8, y: 0 }, concluded: { x: x + 21, y: 0 } };
    case "corners":
      return { status: { x: x + 1, y: -10 }, role: { x: -x - 3, y: -11 }, concluded: { x: x + 2, y: 10 } };
  }
}

/** The usual places, and the same turned over, then the others: where one is taken, the next is tried. */
function arrangements(usual: Place, x: number, y: number): Around[] {
  const places = new Set<Place>([usual, "corners", "upright", "level"]);
  return [...places].flatMap((place) => {
    const around = aroundNumber(place, x, y);
    const turned = (across: number, up: number): Around => {
      const at = (one: Point) => ({ x: one.x * across, y: one.y * up });
      return { status: at(around.status), role: at(around.role), concluded: at(around.concluded) };
    };
    const [acrossToo, upToo] = [place !== "upright", place !== "level"];
    return [
      around,
      ...(acrossToo ? [turned(-1, 1)] : []),
      ...(upToo ? [turned(1, -1)] : []),
      ...(acrossToo && upToo ? [turned(-1, -1)] : []),
    ];
  });
}

/** The first of such places where the badges of a leg cover the least: another badge hides more than a letter does. */
function freest(
  around: readonly Around[],
  leg: SceneLeg,
  discs: readonly Disc[],
  names: readonly Box[],
): Around {
  const used = [
    ...(statusMarks[leg.status].badge ? (["status"] as const) : []),
    ...(leg.throughRole ? (["role"] as const) : []),
    ...(leg.isConcluded ? (["concluded"] as const) : []),
  ];
  const covered = (one: Around) => {
    const places = used.map((badge) => ({ x: leg.badge.x + one[badge].x, y: leg.badge.y + one[badge].y }));
    const onBadges = places.flatMap((at) =>
      discs.filter(({ x, y, radius }) => Math.hypot(at.x - x, at.y - y) < radius),
    );
    const onNames = places.flatMap((at) => names.filter((name) => isNear(at, name)));
    return 3 * onBadges.length + 2 * onNames.length;
  };
  const costs = around.map(covered);
  return around[costs.indexOf(Math.min(...costs))] as Around;
}

function isNear({ x, y }: Point, box: Box): boolean {
  const [offX, offY] = [Math.abs(x - box.x) - box.width / 2, Math.abs(y - box.y) - box.height / 2];
  return Math.max(offX, offY) < badgeRadius;
}

/** Where the name in a box is written. */
function nameBox({ x, y, width, lines }: SceneNode): Box {
  const left = x - width / 2 + sizes.tab + sizes.paddingX;
  const long = Math.min(
    Math.max(0, ...lines.map(estimateWidth)) * sizes.font,
    width - sizes.tab - 1.5 * sizes.paddingX,
  );
  return { x: left + long / 2, y, width: long, height: lines.length * sizes.lineHeight };
}

function hasCornerBadge({ marks = [], status }: SceneNode): boolean {
  return marks.length > 0 || statusMarks[status].badge !== undefined;
}

function cornerOf({ x, y, width, height }: SceneNode): Disc {
  return { x: x + width / 2 - 3, y: y - height / 2 + 1, radius: 2 * badgeRadius };
}

/** Nearly equal: the leg was concluded. */
export function concludedBadge(x: number, y: number, theme: Theme): Shape[] {
  const wave = (top: number) => `M${round(x - 3.4)} ${round(y + top)}q1.7-1.9 3.4 0t3.4 0`;
  return [
    { kind: "path", d: circlePath(x, y, 6.5), fill: theme.box, stroke: theme.text, width: 1.2 },
    ...[-1.4, 1.6].map((top): Shape => ({ kind: "path", d: wave(top), stroke: theme.text, width: 1.2 })),
  ];
}

/** A head and shoulders: the leg works through a role. */
export function roleBadge(x: number, y: number, theme: Theme): Shape[] {
  return [
    { kind: "path", d: circlePath(x, y, 6.5), fill: theme.box, stroke: theme.text, width: 1.2 },
    { kind: "path", d: circlePath(x, y - 2, 2), fill: theme.text },
    { kind: "path", d: `M${round(x - 3.4)} ${round(y + 4.2)}a3.4 3.4 0 0 1 6.8 0z`, fill: theme.text },
  ];
}
